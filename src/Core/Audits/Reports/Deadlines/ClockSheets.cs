using System.Collections.Immutable;
using Reporting.Audits.Clocks;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Deadlines;

/// <summary>The clocks of the register as sheets of the officer workbook: no case id, no name.</summary>
internal sealed class ClockSheets(AuditSheet sheet, RegisterClocks clocks, ClockOwners owners)
{
    private const string NoneRuns = "No clock is running";

    private static readonly ImmutableArray<Column> Counted =
    [
        Column.Numbers("Running", 10),
        Column.Numbers("Overdue", 10),
        Column.Numbers("Longest overdue (days)", 11),
        Column.Numbers("Due in the next ten days", 11),
    ];

    private AuditScope Scope => sheet.Scope;

    private string DayWord => Scope.Reference.Audits.CountsWorkingDays ? "working days" : "calendar days";

    public ImmutableArray<TableSheet> All => [ByRule(), ByOwner(), Running(), DueSoon(), DoneThisMonth()];

    private TableSheet ByRule() => sheet.Of(
        "Clocks_by_rule",
        "Clocks by what is to be done",
        [
            Column.Label("What", 34), Column.Words("By when", 44), .. Counted, Column.Numbers("Done this month", 11),
            Column.Numbers("Done late this month", 12),
        ],
        from rule in ClockRule.All
        let counts = ClockCounts.Of(clocks.All.Where(clock => clock.Rule == rule.Id), Scope.AsOf)
        select (ImmutableArray<Cell>)
        [
            Cell.Of(rule.Words), Cell.Of(rule.ByWhen(Scope.Reference.Audits)), .. Cells(counts), Cell.Of(counts.Done),
            Cell.Of(counts.DoneLate),
        ],
        NoneRuns,
        [$"Days past a due date are {DayWord}.", .. Untold]);

    private TableSheet ByOwner() => sheet.Of(
        "Clocks_by_owner",
        "Running clocks by owner",
        [Column.Label("Owner", 40), Column.Words("Role", 24), Column.Words("Service area", 32), .. Counted],
        clocks.Running.GroupBy(clock => owners.Get(clock.Owner))
            .OrderBy(mine => PlaceOf(mine.Key))
            .ThenBy(mine => mine.Key.Id, StringComparer.Ordinal)
            .Select(mine => (ImmutableArray<Cell>)
            [
                Cell.Named(mine.Key.Id), Cell.Of(mine.Key.Role), Cell.Named(mine.Key.ServiceArea),
                .. Cells(ClockCounts.Of(mine, Scope.AsOf)),
            ]),
        NoneRuns,
        "An owner is a place, named by its service area and team, and never a person. Each has a calendar file and a "
        + "reminder of its own.");

    private TableSheet Running() => sheet.Of(
        "Running_clocks",
        "Running clocks, overdue first",
        [
            .. WhatAndWhose,
            Column.Dates("Due"),
            Column.Numbers("Overdue by (days)", 10),
            Column.Words("Because", 36),
        ],
        InOrder(clocks.Running).Select(clock => (ImmutableArray<Cell>)
        [
            .. Cells(clock), Cell.Of(clock.Due), Cell.Of(clock.OverdueBy), Because(clock),
        ]),
        NoneRuns,
        [$"Days past a due date are {DayWord}.", .. Untold]);

    private TableSheet DueSoon() => sheet.Of(
        "Due_in_ten_days",
        "Due in the next ten days",
        [.. WhatAndWhose, Column.Dates("Due"), Column.Words("Because", 36)],
        clocks.Running.Where(clock => ClockCounts.IsDueSoon(clock, Scope.AsOf))
            .OrderBy(clock => clock.Due)
            .ThenBy(clock => PlaceOf(owners.Get(clock.Owner)))
            .ThenBy(clock => clock.Owner, StringComparer.Ordinal)
            .Select(clock => (ImmutableArray<Cell>)[.. Cells(clock), Cell.Of(clock.Due), Because(clock)]),
        "Nothing falls due in the next ten days",
        $"Due from {ShortDay(Scope.AsOf)} to {ShortDay(Scope.AsOf.PlusDays(ClockCounts.DaysAhead))}.");

    private TableSheet DoneThisMonth() => sheet.Of(
        "Done_this_month",
        "Done this month",
        [.. WhatAndWhose, Column.Dates("Due"), Column.Dates("Done"), Column.Numbers("Late by (days)", 10)],
        clocks.All.Where(clock => ClockCounts.IsDoneIn(clock, ReportingMonth.Of(Scope.AsOf)))
            .OrderBy(clock => clock.Done)
            .ThenBy(clock => PlaceOf(owners.Get(clock.Owner)))
            .ThenBy(clock => clock.Owner, StringComparer.Ordinal)
            .Select(clock => (ImmutableArray<Cell>)
            [
                .. Cells(clock), Cell.Of(clock.Due), Cell.Of(clock.Done!.Value), Cell.Of(clock.OverdueBy),
            ]),
        "Nothing was done this month",
        $"Done in {ReportingMonth.Of(Scope.AsOf).ToWords()}.");

    private static ImmutableArray<Column> WhatAndWhose =>
    [
        Column.Label("Audit", 32), Column.Words("What", 32), Column.Words("Owner", 30),
        Column.Words("Service area", 28),
    ];

    /// <summary>What the register has no column for.</summary>
    private IEnumerable<string> Untold => clocks.Untold.Select(rule => ClockWords.Untold(rule));

    /// <summary>Overdue first, then by role and area; a hash of an audit never decides.</summary>
    private IEnumerable<Clock> InOrder(IEnumerable<Clock> running) => running
        .OrderByDescending(clock => clock.IsOverdue)
        .ThenBy(clock => PlaceOf(owners.Get(clock.Owner)))
        .ThenBy(clock => clock.Owner, StringComparer.Ordinal)
        .ThenBy(clock => clock.Due);

    private (int Role, int Area) PlaceOf(ClockOwner owner) => (
        owner.Role switch
        {
            ClockOwners.QualityAssuranceUnit => 0,
            ClockOwners.ServiceLead => 1,
            _ => 2,
        },
        Scope.Areas.InOrder.IndexOf(owner.ServiceArea));

    private static IEnumerable<Cell> Cells(ClockCounts counts) =>
    [
        Cell.Of(counts.Running), Cell.Of(counts.Overdue), Cell.Of(counts.LongestOverdue), Cell.Of(counts.DueSoon),
    ];

    private static IEnumerable<Cell> Cells(Clock clock) =>
    [
        Cell.Named(ClockWords.AuditOf(clock)), Cell.Of(ClockRule.Get(clock.Rule).Words), Cell.Named(clock.Owner),
        Cell.Named(clock.ServiceArea),
    ];

    private static Cell Because(Clock clock) => clock.Because is { } why ? Cell.Of(why) : Cell.NotApplicable;

    private static string ShortDay(NodaTime.LocalDate day) => Programme.ProgrammeWords.Day(day);
}
