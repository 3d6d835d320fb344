using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>Who or what an indicator is about: the rows it looks at, and what finding them needs.</summary>
/// <param name="Reads">The lists and columns that decide who belongs to it.</param>
/// <param name="Since">The first month that an extract's rows tell fully. Source: indicators.md, Kinds.</param>
/// <param name="Members">The month's rows: one a child for stocks, one an event for events.</param>
internal sealed record Cohort<T>(
    ImmutableArray<Source> Reads,
    Func<ExtractView, ReportingMonth> Since,
    Func<MonthView, IEnumerable<T>> Members)
    where T : ListRow
{
    /// <summary>The date that put an event into its month; none for stocks.</summary>
    public Func<T, LocalDate?> On { get; init; } = _ => null;

    /// <summary>The lists that its members stand in; null: the first that it reads.</summary>
    public ImmutableArray<string>? DefinedBy { get; init; }

    public Cohort<T> Where(Func<T, MonthView, bool> belongs, params ImmutableArray<Source> reads) => this with
    {
        Reads = [.. Reads, .. reads],
        Members = month => Members(month).Where(row => belongs(row, month)),
    };
}
