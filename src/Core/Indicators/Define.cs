using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>The words in which definitions are written, so that each reads like its line in the catalogue.</summary>
/// <remarks>
/// The unit and kind stand in the catalogue alone. Event and stock indicators speak of every month the cohort's lists
/// cover; snapshots and history of the period only.
/// </remarks>
internal static class Define
{
    /// <summary>How many rows the cohort has.</summary>
    public static Definition Count<T>(string indicator, Cohort<T> of) where T : ListRow =>
        Percentage(indicator, of, with: (_, _) => true);

    /// <summary>How many rows the cohort has per 10,000 of the population aged 0 to 17.</summary>
    public static Definition Rate<T>(string indicator, Cohort<T> of) where T : ListRow => Count(indicator, of);

    /// <summary>The share of the cohort that passes a test.</summary>
    /// <param name="with">The test: who is in the numerator.</param>
    /// <param name="latest">
    /// The "latest" date that decided it. After month end it says nothing about the month, and a row that is not in the
    /// numerator for that reason is marked (indicators.md, Rulings).
    /// </param>
    /// <param name="reads">Lists and columns that the test needs beside the cohort's own.</param>
    /// <param name="since">Where the test's own lists begin, for event and stock kinds.</param>
    /// <param name="unless">Why a month has no figure although every source is there.</param>
    /// <param name="timescale">What has to be done by a day, where the test asks whether it was.</param>
    public static Definition Percentage<T>(
        string indicator,
        Cohort<T> of,
        Func<T, MonthView, Verdict> with,
        Func<T, MonthView, LocalDate?>? latest = null,
        ImmutableArray<Source> reads = default,
        IReadOnlyCollection<Func<ExtractView, ReportingMonth>>? since = null,
        Func<MonthView, string?>? unless = null,
        Timescale? timescale = null)
        where T : ListRow
    {
        var definition = new Definition(
            indicator,
            [.. of.Reads.Concat(reads.IsDefault ? [] : reads).Distinct()],
            CanBeToldAgain(indicator) ? Windows.LatestOf([of.Since, .. since ?? []]) : Windows.PeriodOnly,
            month => of.Members(month).Select(row => CaseOf(row, month, with(row, month), latest, of.On)));
        return definition with
        {
            Unless = unless ?? definition.Unless,
            Timescale = timescale,
            DefinedBy = [.. of.DefinedBy ?? [of.Reads[0].List]],
        };
    }

    private static bool CanBeToldAgain(string indicator) =>
        Catalogue.Get(indicator).Kind is Kind.Event or Kind.Stock;

    private static Case CaseOf<T>(
        T row,
        MonthView month,
        Verdict verdict,
        Func<T, MonthView, LocalDate?>? latest,
        Func<T, LocalDate?> on)
        where T : ListRow
    {
        var decidedOn = latest is null ? on(row) : latest(row, month);
        var tooLate = latest is not null && !verdict.InNumerator && decidedOn > month.End;
        return new Case(
            row.Child,
            row.Origin,
            month.TeamOf(row),
            verdict.InNumerator,
            verdict.Marks | (tooLate ? CaseMarks.DatedAfterMonthEnd : CaseMarks.None),
            decidedOn)
        {
            DueOn = verdict.DueOn,
            DoneOn = verdict.DoneOn,
        };
    }
}
