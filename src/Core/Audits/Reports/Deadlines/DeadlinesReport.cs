using System.Collections.Immutable;
using System.Globalization;
using Reporting.Audits.Clocks;
using Reporting.Audits.Programme;
using Reporting.Calendars;
using Reporting.Checks;
using Reporting.Editions;
using Reporting.Extracts;
using Reporting.Reference.Files;
using Reporting.Reference.Kinds;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Deadlines;

/// <summary>
/// The daily deadlines: an officer workbook, a calendar file and a reminder for every owner of a running clock, the
/// year's wall chart as a calendar file.
/// </summary>
/// <remarks>Source: audit-cycle.md, The month; scrutiny.md, Editions.</remarks>
internal static class DeadlinesReport
{
    public const string Name = AuditReports.Deadlines;

    /// <summary>What tells the wall chart's calendar from that of the Quality Assurance Unit's own clocks.</summary>
    public const string ProgrammePart = "programme";

    public const string UntoldRule = "audit-clock-untold";
    public const string CalendarDaysRule = "audit-clock-calendar-days";

    public static AuditReport Make(AuditScope scope)
    {
        var owners = ClockOwners.Of(scope, scope.AsOf);
        var clocks = RegisterClocks.Of(scope, owners);
        var programme = ProgrammeYear.Of(scope.Reference.Programme, scope.AsOf);
        ImmutableArray<AuditFigure> figures = [.. ClockCounts.Figures(clocks.All, scope)];
        return new AuditReport(
        [
            MadeEdition.Of(Workbook(scope, owners, clocks, programme, figures)),
            .. Reminders(scope, clocks),
            .. WallChart(scope, programme),
        ])
        {
            Figures = figures,
            Findings = [.. Findings(scope, clocks, programme)],
            Clocks = [.. clocks.Running],
        };
    }

    private static Report Workbook(
        AuditScope scope,
        ClockOwners owners,
        RegisterClocks clocks,
        ProgrammeYear? programme,
        ImmutableArray<AuditFigure> figures)
    {
        var covers = scope.AsOf.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
        // A day has no audits of its own, so that the sheets needn't say that it has none.
        var sheet = new AuditSheet(scope, covers, Math.Max(scope.Register.All.Length, 1));
        return new AuditWorkbook
        {
            Name = Name,
            Edition = Edition.Officer,
            Title = "Deadlines of the audit cycle",
            About = "What the framework asks for audits by a day, as the register has it on the day of reading: due, "
                + "done, overdue by; and the year's programme.",
            Covers = covers,
            NextUpdate = "Made every day.",
            Sheets =
            [
                .. new ClockSheets(sheet, clocks, owners).All,
                WallChartSheet.Of(scope, covers, programme),
                NextMeetingsSheet.Of(scope, covers),
                AllFiguresSheet.Of(sheet, figures),
            ],
            Revisions = "Every day has its own workbook. Nothing of an earlier one is corrected here.",
            DataQuality =
            [
                .. scope.Register.All.IsEmpty ? (IEnumerable<string>)["There is no audit in the register."] : [],
                .. clocks.Untold.Select(ClockWords.Untold),
                .. clocks.MissingYears.Select(ClockWords.CalendarDaysIn),
            ],
        }.ToReport(scope);
    }

    private static IEnumerable<MadeEdition> Reminders(AuditScope scope, RegisterClocks clocks) =>
        from mine in clocks.Running.GroupBy(clock => clock.Owner, StringComparer.Ordinal)
            .OrderBy(mine => mine.Key, StringComparer.Ordinal)
        let reminders = new OwnerReminders(scope, mine.Key, [.. mine])
        from edition in (MadeEdition[])
        [
            MadeEdition.Of(reminders.Calendar(), "ics", mine.Key), MadeEdition.Of(reminders.Text(), "txt", mine.Key),
        ]
        select edition;

    private static IEnumerable<MadeEdition> WallChart(AuditScope scope, ProgrammeYear? programme)
    {
        if (programme is null)
            yield break;
        var calendar = ProgrammeCalendar.Of(programme, scope.Area, scope.Reference.Audits.ExemptMark, scope.AsOf);
        yield return MadeEdition.Of(
            CalendarWriter.Write(calendar), "ics", ClockOwners.QualityAssurance, ProgrammePart);
    }

    private static IEnumerable<Finding> Findings(AuditScope scope, RegisterClocks clocks, ProgrammeYear? programme)
    {
        foreach (var rule in clocks.Untold)
        {
            yield return new Finding(UntoldRule, Severity.Warn, ClockWords.Untold(rule))
            {
                List = ListNames.Audits,
                Column = rule.DoneColumn,
            };
        }

        foreach (var year in clocks.MissingYears)
        {
            yield return new Finding(CalendarDaysRule, Severity.Warn, ClockWords.CalendarDaysIn(year))
            {
                List = ReferenceKind.BankHolidays.Name,
            };
        }

        // Of a programme that was given, reading it has said so by file and row.
        if (scope.Reference.Findings.Any(finding => finding.Rule == ProgrammeFile.WeekRule))
            yield break;
        foreach (var week in programme?.UnsoundWeeks ?? [])
        {
            yield return new Finding(
                ProgrammeFile.WeekRule,
                Severity.Warn,
                $"The practice week {ProgrammeWords.Days(week)} doesn't run from Monday to Friday. Check its dates.")
            {
                List = ReferenceKind.Programme.Name,
            };
        }
    }
}
