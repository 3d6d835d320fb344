using System.Collections.Immutable;
using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>What was found inadequate or to require improvement, with each clock. Source: audit-cycle.md.</summary>
internal static class TrackerSheet
{
    public static TableSheet Of(MonthlyAudits month, RegisterClocks clocks) => month.Sheet.Of(
        "Tracker",
        "Inadequate and requires improvement, with each clock",
        [
            Column.Label("Audit", 40),
            Column.Words("Service area", 24),
            Column.Words("Original grade", 14),
            Column.Words("Moderated grade", 14),
            Column.Dates("Completed"),
            Column.Words("What has to be done", 24),
            Column.Dates("Due"),
            Column.Dates("Done"),
            Column.Words("State", 13),
            Column.Numbers("Overdue by (days)", 10),
        ],
        Rows(month, clocks.All.ToLookup(clock => clock.Audit, StringComparer.Ordinal)),
        "No audit was found inadequate or to require improvement",
        [
            "It has a row for each clock of the month's audits that were found inadequate or to require improvement, "
            + "by the auditor or in moderation, and for each clock of earlier ones that still runs.",
            $"Read on {Day(month)}; days are {(month.Settings.CountsWorkingDays ? "working" : "calendar")} days.",
            .. Untold(clocks),
        ]);

    private static IEnumerable<ImmutableArray<Cell>> Rows(MonthlyAudits month, ILookup<string, Clock> clocks)
    {
        var order = month.Scope.Areas.InOrder;
        return month.Register.All
            .Where(audit => WorstOf(audit) >= AuditGrade.RequiresImprovement && audit.Completed <= month.AsAt)
            .OrderByDescending(audit => month.Window.Contains(audit.Completed))
            .ThenByDescending(WorstOf)
            .ThenBy(audit => order.IndexOf(audit.ServiceArea))
            .ThenBy(audit => audit.Completed)
            .ThenBy(audit => audit.Reference, StringComparer.Ordinal)
            .SelectMany(audit => month.Window.Contains(audit.Completed)
                ? clocks[audit.Key].DefaultIfEmpty().Select(clock => Row(audit, clock))
                : clocks[audit.Key].Where(clock => clock.Done is null).Select(clock => Row(audit, clock)));
    }

    /// <summary>Null: neither graded nor moderated.</summary>
    private static AuditGrade? WorstOf(Audit audit) => audit.ModeratedGrade > audit.Grade
        ? audit.ModeratedGrade
        : audit.Grade ?? audit.ModeratedGrade;

    private static ImmutableArray<Cell> Row(Audit audit, Clock? clock) =>
    [
        Cell.Of(AuditNames.Of(audit)),
        Cell.Named(audit.ServiceArea),
        AuditNames.GradeOf(audit.Grade),
        audit.ModeratedGrade is null ? Cell.Of("Not moderated") : AuditNames.GradeOf(audit.ModeratedGrade),
        AuditCells.Date(audit.Completed),
        .. clock is null
            ? (ImmutableArray<Cell>)
            [
                Cell.Of("No clock runs"), Cell.NotApplicable, Cell.NotApplicable, Cell.NotApplicable,
                Cell.NotApplicable,
            ]
            :
            [
                Cell.Of(ClockRule.Get(clock.Rule).Words),
                Cell.Of(clock.Due),
                clock.Done is { } done ? Cell.Of(done) : Cell.NotApplicable,
                StateOf(clock),
                Cell.Of(clock.OverdueBy),
            ],
    ];

    private static Cell.Text StateOf(Clock clock) => (clock.Done, clock.OverdueBy) switch
    {
        (null, > 0) => new Cell.Text("Overdue", Tone.Bad),
        (null, _) => new Cell.Text("Running"),
        (_, > 0) => new Cell.Text("Done late", Tone.Caution),
        _ => new Cell.Text("Done in time", Tone.Good),
    };

    private static IEnumerable<string> Untold(RegisterClocks clocks) => clocks.Untold.Select(rule =>
        $"{rule.Words}: some files of the register lack the column {rule.DoneColumn}, so nobody can say whether it was "
        + "done.");

    private static string Day(MonthlyAudits month) =>
        month.Scope.AsOf.ToString("d MMM uuuu", System.Globalization.CultureInfo.InvariantCulture);
}
