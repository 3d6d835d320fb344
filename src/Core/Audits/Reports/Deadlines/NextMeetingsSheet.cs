using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Programme;
using Reporting.Reference;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Deadlines;

/// <summary>Meetings and days of the programme in the three months from the day of reading.</summary>
internal static class NextMeetingsSheet
{
    private const int MonthsAhead = 3;

    public static TableSheet Of(AuditScope scope, string covers)
    {
        var last = scope.AsOf.PlusMonths(MonthsAhead);
        var table = new Table(
            "Next_meetings_table",
            [
                Column.Label("What", 48), Column.Dates("First day"), Column.Dates("Last day"),
                Column.Words("Hours", 18), Column.Words("Who", 36), Column.Dates("Papers out"),
            ],
            [
                .. Meetings(scope, last).Concat(Programmed(scope, last))
                    .OrderBy(each => each.Day)
                    .Select(each => each.Cells),
            ]);
        const string subject = "Next meetings and days of the programme";
        return new TableSheet
        {
            Tab = "Next_meetings",
            Title = AuditWorkbook.TitleOf(scope, subject, covers),
            Subject = subject,
            Remarks =
            [
                $"From {ProgrammeWords.Day(scope.AsOf)} to {ProgrammeWords.Day(last)}, in the order of the days.",
            ],
            Source = $"{scope.Reference.Authority} children's services, meetings and programme of audits",
            Page = PageSetup.LandscapeFor(table),
            Table = table.OrSaying("Nothing in the next three months"),
        }.Finished();
    }

    private static IEnumerable<(LocalDate Day, ImmutableArray<Cell> Cells)> Meetings(
        AuditScope scope, LocalDate last) =>
        from meeting in scope.Reference.Meetings
        where meeting.Date >= scope.AsOf && meeting.Date <= last
        select (meeting.Date, (ImmutableArray<Cell>)
        [
            Cell.Named(meeting.Body), Cell.Of(meeting.Date), Cell.Of(meeting.Date), Cell.NotApplicable,
            Cell.Named(meeting.Body), Date(meeting.PapersOut),
        ]);

    private static IEnumerable<(LocalDate Day, ImmutableArray<Cell> Cells)> Programmed(
        AuditScope scope, LocalDate last) =>
        from entry in scope.Reference.Programme
        where entry.From is not null
        let first = entry.From!.Value
        let end = entry.To ?? first
        where end >= scope.AsOf && first <= last
        select (first, (ImmutableArray<Cell>)
        [
            Cell.Named(ProgrammeWords.Named(entry)), Cell.Of(first), Cell.Of(end), Hours(entry),
            Cell.Named(ProgrammeWords.CompletedBy(entry)), Cell.NotApplicable,
        ]);

    private static Cell Hours(ProgrammeEntry entry) =>
        ProgrammeWords.Hours(entry) is { } hours ? Cell.Of(hours) : Cell.NotApplicable;

    private static Cell Date(LocalDate? day) => day is { } known ? Cell.Of(known) : Cell.NotApplicable;
}
