using System.Collections.Immutable;
using Reporting.Audits.Programme;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Deadlines;

/// <summary>The programme's year, a row a month: what runs, and when.</summary>
internal static class WallChartSheet
{
    public const string Nothing = "Nothing programmed";

    private static readonly ImmutableArray<string> OwnColumns =
    [
        ProgrammeKinds.Theme, ProgrammeKinds.OtherAudit, ProgrammeKinds.ModerationPanel, ProgrammeKinds.PracticeWeek,
        ProgrammeKinds.Report,
    ];

    /// <param name="year">Null: no programme.</param>
    public static TableSheet Of(AuditScope scope, string covers, ProgrammeYear? year)
    {
        var table = new Table(
            "Wall_chart_table",
            [
                Column.Label("Month", 40),
                Column.Words("Theme of managers' audits", 27),
                Column.Words("Other audits", 28),
                Column.Words("Moderation panel", 30),
                Column.Words("Practice week", 25),
                Column.Words("Reports", 40),
                Column.Words("Surveys, partnership and other", 44),
            ],
            year is null ? [] : [.. year.Months.Select(month => Row(month, year))]);
        var subject = year is null ? "Wall chart of the programme" : $"Wall chart of the programme of {year.Year}";
        return new TableSheet
        {
            Tab = "Wall_chart",
            Title = AuditWorkbook.TitleOf(scope, subject, covers),
            Subject = subject,
            Remarks = [.. Remarks(scope, year)],
            Source = $"{scope.Reference.Authority} children's services, programme of audits",
            Page = PageSetup.A3Landscape,
            Table = table.OrSaying("There is no programme"),
        }.Finished();
    }

    private static IEnumerable<string> Remarks(AuditScope scope, ProgrammeYear? year)
    {
        if (year is null)
            yield break;
        yield return "It has a row for each month of the year. What runs longer stands in the month it begins.";
        if (year.Year != scope.AsOf.Year)
            yield return $"No programme is given for {scope.AsOf.Year}. Put it in a reference file audit_programme.";
        if (year.UnsoundWeeks.Any())
            yield return "A practice week runs from Monday to Friday. Where one doesn't, its dates are to be checked.";
    }

    private static ImmutableArray<Cell> Row(ReportingMonth month, ProgrammeYear year)
    {
        var entries = year.Entries.Where(entry => entry.Month == month).ToList();
        Cell Of(string kind, Func<ProgrammeEntry, string> words) =>
            Joined(entries.Where(entry => entry.Is(kind)), words);
        return
        [
            Cell.Of(month.ToWords()),
            Of(ProgrammeKinds.Theme, ThemeAndDays),
            Of(ProgrammeKinds.OtherAudit, ThemeAndDays),
            Of(ProgrammeKinds.ModerationPanel, DaysOrTheme),
            Of(ProgrammeKinds.PracticeWeek, Week),
            Of(ProgrammeKinds.Report, ThemeAndDays),
            Joined(entries.Where(entry => !OwnColumns.Any(entry.Is)), NamedAndDays),
        ];
    }

    private static Cell Joined(IEnumerable<ProgrammeEntry> entries, Func<ProgrammeEntry, string> words) =>
        string.Join("; ", entries.Select(words)) is { Length: > 0 } said ? Cell.Named(said) : Cell.Of(Nothing);

    private static string ThemeAndDays(ProgrammeEntry entry) => With(entry.Theme ?? entry.Kind, entry);

    private static string NamedAndDays(ProgrammeEntry entry) => With(ProgrammeWords.Named(entry), entry);

    private static string DaysOrTheme(ProgrammeEntry entry) =>
        ProgrammeWords.Days(entry) ?? entry.Theme ?? "In the month";

    private static string Week(ProgrammeEntry entry) => entry.IsSoundWeek
        ? DaysOrTheme(entry)
        : $"{DaysOrTheme(entry)} ({ProgrammeWords.NotMondayToFriday})";

    private static string With(string what, ProgrammeEntry entry) =>
        ProgrammeWords.Days(entry) is { } days ? $"{what} ({days})" : what;
}
