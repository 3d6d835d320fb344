using System.Collections.Immutable;
using System.Globalization;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Indicators;

/// <summary>Indicators worked out from stored results: sums over months, per 10,000 of the population.</summary>
public static class DerivedIndicators
{
    public static ImmutableArray<DerivedDefinition> All => AllDefinitions.Derived;

    /// <summary>
    /// The figure for a month. A month missing makes it <c>[x]</c>, with the months there are in the note.
    /// </summary>
    /// <param name="numerator">The stored numerator of an indicator in a month; null where there is none.</param>
    /// <param name="population">The estimate of the month itself is the denominator.</param>
    public static Figure Figure(
        DerivedDefinition definition,
        ReportingMonth month,
        Func<string, ReportingMonth, decimal?> numerator,
        PopulationTable population)
    {
        var months = definition.Months(month).ToList();
        var there = months.Where(each => numerator(definition.From, each) is not null).ToList();
        if (there.Count < months.Count)
            return Indicators.Figure.NotAvailable(Lacking(months, there));
        return population.For(month) is { } estimate
            ? Indicators.Figure.Rate(there.Sum(each => numerator(definition.From, each)!.Value), estimate.Children)
            : Indicators.Figure.NotAvailable(Tally.NoPopulation);
    }

    private static string Lacking(List<ReportingMonth> needed, List<ReportingMonth> there) => string.Create(
        CultureInfo.InvariantCulture,
        $"Needs {needed.Count} months, {needed[0].ToShortWords()} to {needed[^1].ToShortWords()}: {Present(there)}.");

    private static string Present(List<ReportingMonth> there) => there.Count == 0
        ? "none is there"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{there.Count} there ({string.Join(", ", there.Select(month => month.ToShortWords()))})");
}
