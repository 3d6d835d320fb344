using System.Collections.Immutable;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>A list, or one column of it, that a definition reads. Missing, the indicator is <c>[x]</c>.</summary>
public readonly record struct Source(string List, string? Column = null);

/// <summary>
/// How an indicator's cases are found: a cohort and a test, written like its line in the catalogue. Every figure of the
/// indicator, for whatever group, is a fold over these cases.
/// </summary>
/// <param name="Indicator">The catalogue id.</param>
/// <param name="Reads">Every list and column it needs.</param>
/// <param name="EarliestMonth">
/// The first month that a period's extract tells fully; the period itself for snapshots. Source: indicators.md, Kinds.
/// </param>
/// <param name="Cases">The month's cases, in the order of the list's rows.</param>
public sealed record Definition(
    string Indicator,
    ImmutableArray<Source> Reads,
    Func<ExtractView, ReportingMonth> EarliestMonth,
    Func<MonthView, IEnumerable<Case>> Cases)
{
    /// <summary>Why a month has no figure although every source is there; null where it has one.</summary>
    public Func<MonthView, string?> Unless { get; init; } = _ => null;

    /// <summary>What has to be done by a day; null where the test asks something else.</summary>
    public Timescale? Timescale { get; init; }

    /// <summary>The lists whose rows make up the cohort: a row of them that was set aside may belong to it.</summary>
    public ImmutableArray<string> DefinedBy { get; init; } = [];
}

/// <summary>An indicator that is worked out from stored results of another: no cases of its own.</summary>
/// <param name="From">The indicator whose numerators are summed.</param>
/// <param name="Months">The months that are summed for a month; all of them are needed.</param>
public sealed record DerivedDefinition(
    string Indicator,
    string From,
    Func<ReportingMonth, IEnumerable<ReportingMonth>> Months);
