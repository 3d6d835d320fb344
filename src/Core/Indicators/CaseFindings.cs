using System.Globalization;
using Reporting.Checks;

namespace Reporting.Indicators;

/// <summary>
/// What an indicator's cases of the period ask a data officer to look at. Source: indicators.md, Rulings.
/// </summary>
internal sealed class CaseFindings(Definition definition, MonthView month, IReadOnlyList<Case> cases)
{
    public const string Contradictory = "contradictory-dates";
    public const string DatedTooLate = "dated-after-month-end";
    public const string Undetermined = "undetermined-referrals";
    public const string Suspected = "suspected-not-a-referral";

    public IEnumerable<Finding> All() =>
    [
        .. Rows(
            CaseMarks.Contradictory,
            Contradictory,
            "The dates of this row contradict each other, or the start is missing: it counts in the denominator and "
            + "not in the numerator. Correct the dates in the case system."),
        .. Rows(
            CaseMarks.DatedAfterMonthEnd,
            DatedTooLate,
            "The latest date lies after month end and says nothing about the month: counted as not in time. Take the "
            + "extract at month end, or correct the date."),
        .. Figures(CaseMarks.DatedAfterMonthEnd, DatedTooLate, HighestFigure),
        .. Figures(CaseMarks.Undetermined, Undetermined, HowManyUndetermined),
        .. Rows(
            CaseMarks.SuspectedNotAReferral,
            Suspected,
            "This referral is dated while the child's case was already open: perhaps a move between teams. Check "
            + "whether it was a referral."),
        .. Figures(CaseMarks.SuspectedNotAReferral, Suspected, FigureWithoutSuspected),
    ];

    private IEnumerable<Finding> Rows(CaseMarks mark, string rule, string message) =>
        cases.Where(one => one.Marks.HasFlag(mark)).Select(one => month.Lists.Locate(About(rule, message), one.Origin));

    /// <summary>One finding about the authority's figure where any case is marked.</summary>
    private IEnumerable<Finding> Figures(CaseMarks mark, string rule, Func<int, Tally, string> message)
    {
        var marked = cases.Count(one => one.Marks.HasFlag(mark));
        return marked == 0 ? [] : [About(rule, message(marked, Tally.Of(cases)))];
    }

    private string HighestFigure(int late, Tally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"{late} of {tally.Denominator} have a latest date after the end of {month.Month.ToWords()} and count as not "
        + $"in time. Were all of them in time, the figure would be "
        + $"{Percent(tally.Numerator + late, tally.Denominator)}.");

    private string HowManyUndetermined(int undetermined, Tally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"{undetermined} of {tally.Denominator} referrals of {month.Month.ToWords()} can't be decided: the list "
        + $"doesn't reach twelve months back and no other row shows it. They count in the denominator alone; with all "
        + $"of them the figure would be {Percent(tally.Numerator + undetermined, tally.Denominator)}. "
        + $"Send a list that reaches back.");

    private string FigureWithoutSuspected(int suspected, Tally tally)
    {
        var left = Tally.Of(cases.Where(one => !one.Marks.HasFlag(CaseMarks.SuspectedNotAReferral)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{suspected} of {tally.Denominator} referrals of {month.Month.ToWords()} are dated while the child's case "
            + $"was already open. With them the figure is {Percent(tally.Numerator, tally.Denominator)}, without them "
            + $"{Percent(left.Numerator, left.Denominator)}. The setting decides which is published.");
    }

    private static string Percent(int numerator, int denominator) =>
        Figure.Percentage(numerator, denominator).Value is { } value
            ? string.Create(CultureInfo.InvariantCulture, $"{Rounding.HalfAwayFromZero(value, 1):0.0}%")
            : "none, as nothing is left";

    private Finding About(string rule, string message) => new(rule, Severity.Warn, message)
    {
        Indicator = definition.Indicator,
        Period = month.Month,
    };
}
