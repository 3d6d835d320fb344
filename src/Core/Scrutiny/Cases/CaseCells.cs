using System.Collections.Immutable;
using NodaTime;
using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Cases;

/// <summary>A case as a row of the exempt edition.</summary>
internal static class CaseCells
{
    public static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("Indicator", 40),
        Column.Words("Child", 16),
        Column.Words("Team", 24),
        Column.Words("Service area", 22),
        Column.Words("State", 16),
        Column.Words("What is asked for", 16),
        Column.Numbers("Late by", 8),
        Column.Words("Counted in", 11),
        Column.Dates("Due on", 13),
        Column.Dates("Deciding date", 13),
        Column.Words("Remark", 24),
    ];

    public static ImmutableArray<Cell> Row(CaseLine line) =>
    [
        Cell.Of(line.Indicator.Title),
        Cell.Named(line.Child),
        Cell.Named(line.Team),
        Cell.Named(line.ServiceArea),
        new Cell.Text(line.State, line.State == CaseLines.Late ? Tone.Bad : Tone.None),
        line.Timescale is { } asked ? Cell.Of(AppendixWords.Capitalised(asked.What)) : Cell.NotApplicable,
        LateBy(line),
        line.Timescale is { } counted
            ? Cell.Of(counted.CountsWorkingDays ? "Working days" : "Days")
            : Cell.NotApplicable,
        line.Timescale is null ? Cell.NotApplicable : Day(line.DueOn),
        line is { DecidedOn: null, Timescale: null } ? Cell.NotApplicable : Day(line.DecidedOn),
        Cell.Of(line.Remark),
    ];

    /// <summary>The one row of an indicator that the month's lists don't tell.</summary>
    public static ImmutableArray<Cell> Missing(Indicator indicator, string missing) =>
    [
        Cell.Of(indicator.Title),
        .. Enumerable.Repeat(Cell.NotAvailable, Columns.Length - 2),
        Cell.Of(missing),
    ];

    private static Cell LateBy(CaseLine line) => (line.State, line.LateBy) switch
    {
        (CaseLines.Late, { } days) => Cell.Of(days),
        (CaseLines.Late, null) => Cell.NotAvailable,
        _ => Cell.NotApplicable,
    };

    private static Cell Day(LocalDate? day) => day is { } known ? Cell.Of(known) : Cell.NotAvailable;
}
