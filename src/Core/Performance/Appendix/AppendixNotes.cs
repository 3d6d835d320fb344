using System.Collections.Immutable;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>The numbered notes that headings refer to. Source: indicators.md, Values.</summary>
internal static class AppendixNotes
{
    public static Note Snapshot { get; } = new(
        1,
        "Figures are as recorded when the month's records were taken. Numbers of children are those at the end of the "
        + "month; contacts, referrals, assessments and other events are those of the month. What counts is on the "
        + "worksheet Definitions.");

    public static Note Target { get; } = new(
        2,
        "A target holds for the months it was agreed for. Under means that only a lower value meets it. Where neither "
        + "higher nor lower is better a target is a planned level and is not judged.");

    public static Note Status { get; } = new(
        3,
        "Met is at the target or better. Within tolerance is short of it by no more than the tolerance, five points "
        + "unless the target says otherwise. Missed is further away. Status is decided before rounding; where rounding "
        + "would contradict it, more decimals are shown, so decimals may differ within a row. Officer editions say "
        + "Uncertain where rows in doubt decide on which side of the target it lies.");

    public static Note Change { get; } = new(4, "Change compares this month with the month before, both as displayed.");

    public static Note Direction { get; } = new(
        5, "Direction reads the change by what is good: a fall is better where lower is better.");

    public static Note Fraction { get; } = new(
        6,
        "A percentage is the numerator divided by the denominator, a rate is per 10,000 of the denominator. Figures "
        + "taken over from published papers may have been printed without them.");

    public static Note YearToDate { get; } = new(
        7,
        "Year to date divides the sum of numerators by the sum of denominators since April; it never averages "
        + "percentages. It needs every month since April.");

    public static Note Benchmark { get; } = new(
        8,
        "Benchmarks are published once a year for the year to March. Statistical neighbours is the unweighted mean of "
        + "the authorities most like this one. Where definitions differ, the comparison is not like for like.");

    private static ImmutableArray<Note> All { get; } =
        [Snapshot, Target, Status, Change, Direction, Fraction, YearToDate, Benchmark];

    /// <summary>The notes that the sheets refer to, and no others (C6).</summary>
    public static ImmutableArray<Note> UsedBy(ImmutableArray<TableSheet> sheets)
    {
        var texts = sheets.SelectMany(sheet => sheet.Texts).ToList();
        return [.. All.Where(note => texts.Any(text => text.Contains(note.Marker, StringComparison.Ordinal)))];
    }

    public static string Heading(string words, Note note) => $"{words} {note.Marker}";
}
