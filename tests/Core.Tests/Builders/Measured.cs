using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Builders;

/// <summary>What the engine says of a test's extract.</summary>
internal sealed class Measured(MonthResults results)
{
    public const string Authority = "Sample Borough";

    public MonthResults Results { get; } = results;

    public ImmutableArray<Finding> Findings => Results.Findings;

    /// <summary>The authority's figure in the period, or in an earlier month that the extract covers.</summary>
    public Figure Figure(string indicator, string? month = null) =>
        Find(indicator, Breakdown.Authority, Authority, month)
        ?? throw new InvalidOperationException($"{indicator} says nothing of {month ?? "the period"}.");

    public Figure? Team(string indicator, string team, string? month = null) =>
        Find(indicator, Breakdown.Team, team, month);

    public Figure? ServiceArea(string indicator, string area, string? month = null) =>
        Find(indicator, Breakdown.ServiceArea, area, month);

    /// <summary>The months the extract speaks of, <c>yyyy-MM</c>, oldest first.</summary>
    public IEnumerable<string> Months(string indicator) => Results.Results
        .Where(result => result.Indicator == indicator && result.Breakdown == Breakdown.Authority)
        .Select(result => result.Month.ToString());

    /// <summary>"3/4": numerator and denominator of the authority's figure.</summary>
    public string Ratio(string indicator, string? month = null) =>
        Figure(indicator, month) is var figure
            ? FormattableString.Invariant($"{figure.Numerator}/{figure.Denominator}")
            : "";

    private Figure? Find(string indicator, Breakdown breakdown, string group, string? month)
    {
        var of = month is null ? Results.Period : ReportingMonth.Parse(month);
        return Results.Results.SingleOrDefault(result => result.Indicator == indicator && result.Month == of
            && result.Breakdown == breakdown && result.Group == group)?.Figure;
    }
}

/// <summary>Measures a test's extract for Sample Borough, 10,000 children.</summary>
internal static class Measuring
{
    public static IdentityKey Key { get; } = new(new byte[32]);

    public static MeasureContext Context { get; } = new(
        Measured.Authority,
        new WorkingCalendar(Dates.BankHolidays),
        IndicatorSettings.Default,
        new PopulationTable([new PopulationEstimate(2021, 10_000, null, null)]),
        Key,
        ImmutableSortedDictionary<ReportingMonth, CareSnapshot>.Empty);

    public static Measured Measure(this ExtractBuilder extract, IndicatorSettings? settings = null) =>
        extract.Measure(Context with { Settings = settings ?? IndicatorSettings.Default });

    public static Measured Measure(this ExtractBuilder extract, MeasureContext context) =>
        extract.Build().Measure(context);

    public static Measured Measure(this MonthExtract extract, MeasureContext context) =>
        new(IndicatorEngine.Measure(extract, context));
}
