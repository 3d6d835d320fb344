using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Reports.Grades;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>
/// The five things to see on every child's file, over all files audited: the "Southampton 5" of the register.
/// </summary>
internal sealed class FileCheckTables(AnalysesScope scope)
{
    private const string Name = "file-checks";
    private const string Yes = "Yes";
    private const string No = "No";
    private const string NotApplicable = "Not applicable";
    private const string NotAnswered = "Not answered";

    private static readonly ImmutableArray<string> Answers = [Yes, No, NotApplicable, NotAnswered];

    /// <summary>How many audits the month's table is of.</summary>
    public static CellKey SampleOf(ReportingMonth month) =>
        new(Name, month, CountTable.TotalLabel, AuditRow.FileCheckColumns[0]);

    public CountSheet Public => Sheet("File_checks", "File checks of audited files", Months[^1] with
    {
        Broader = [OfQuarter],
    });

    /// <summary>Of the month and of three months, and by service area.</summary>
    public IEnumerable<TableSheet> Officer =>
    [
        Public.Of(scope),
        Sheet(
            "File_checks_three_months",
            $"File checks of audited files, {scope.Quarter.ToWords()}",
            OfQuarter with { Coarsened = null }).Of(scope),
        ByArea(),
    ];

    private List<CountTable> Months => [.. scope.Quarter.Months.Select(Of)];

    private CountTable OfQuarter => BroaderTables.InQuarter(
        Months, $"Audits of {scope.Quarter.ToWords()}: those of the month alone would tell small numbers.");

    private CountSheet Sheet(string tab, string subject, CountTable table) =>
        new(tab, subject, "Seen on the child's file", table)
        {
            Headings = Labels,
            HasShares = true,
            IsOfAudits = true,
            Remarks = [Sample],
        };

    private const string Sample =
        "The sample is every audit of the register completed in the months named: nothing is drawn from it. Not "
        + "answered: blank, or the service area's form doesn't ask. The row Total is the size of the sample.";

    private ImmutableArray<string> Labels => scope.Paper.Reference.Audits.FileChecks;

    private ImmutableArray<Audit> AuditsOf(AuditWindow months) => months.Completed(scope.Paper.Audits.Register);

    // By the register's own columns: what an authority calls them may change from month to month.
    private CountTable Of(ReportingMonth month)
    {
        ImmutableArray<Audit>? audits =
            scope.RegisterSheet.HasRegister ? AuditsOf(AuditWindow.Of(month)) : null;
        return Counts.Table(
            Name,
            month,
            Answers,
            [.. AuditRow.FileCheckColumns],
            (answer, check) => audits?.Count(
                audit => AnswerOf(audit, AuditRow.FileCheckColumns.IndexOf(check)) == answer))
            .WithEqualTotals()
            .TiedTo(
                AuditRow.FileCheckColumns[0],
                GradeCountTables.AllOf(AuditWindow.Of(month), CountTable.TotalLabel));
    }

    private TableSheet ByArea()
    {
        var areas = Audits.Analysis.ByArea.Of(AuditsOf(scope.Quarter), scope.Paper.Audits.Areas, audits => audits);
        return scope.RegisterSheet.Of(
            "File_checks_by_area",
            $"File checks by service area, {scope.Quarter.ToWords()}",
            [
                Column.Label("Service area", 36),
                Column.Words("Seen on the child's file", 36),
                .. Answers.Select(answer => Column.Numbers(answer, 12)),
                Column.Numbers("Yes (% of yes and no)", 13),
                Column.Numbers("Audits", 10),
            ],
            areas.Areas.SelectMany(area => Labels.Select((label, at) => Row(area.Group, label, at, area.Value))),
            "No audit was completed",
            Sample);
    }

    private static ImmutableArray<Cell> Row(string area, string label, int check, ImmutableArray<Audit> audits)
    {
        int Count(string answer) => audits.Count(audit => AnswerOf(audit, check) == answer);
        return
        [
            Cell.Named(area),
            Cell.Named(label),
            .. Answers.Select(answer => Cell.Of(Count(answer))),
            ShareCells.Percent(Count(Yes), Count(Yes) + Count(No)),
            Cell.Of(audits.Length),
        ];
    }

    private static string AnswerOf(Audit audit, int check) =>
        (check < audit.FileChecks.Length ? audit.FileChecks[check] : Answer.NotAnswered) switch
        {
            Answer.Yes => Yes,
            Answer.No => No,
            Answer.NotApplicable => NotApplicable,
            _ => NotAnswered,
        };
}
