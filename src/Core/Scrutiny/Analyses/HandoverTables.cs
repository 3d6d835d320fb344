using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Reports;
using Reporting.Audits.Reports.Grades;
using Reporting.Audits.Trends;
using Reporting.Disclosure;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>How good handovers between teams are: the quarter's audits whose theme is handover or transfer.</summary>
/// <remarks>
/// Of the last whole quarter: three months that moved on month by month would tell, by what two issues have in common,
/// the few of a single month.
/// </remarks>
internal sealed class HandoverTables(AnalysesScope scope)
{
    private const int Months = 3;
    private const string Column = "Audits";
    private const string GradesName = "handover-grades";
    private const string Ungraded = "Ungraded";
    private const string NotKnown = "Grade not known";
    private const string NotJudged = "Not judged";

    private static readonly ImmutableArray<string> Grades = [.. AuditWords.Grades.Select(AuditWords.Of)];

    public ImmutableArray<Audit> Audits => field.IsDefault ? field = Find() : field;

    public CountSheet GradesSheet => new(
        "Handover_grades",
        $"Audits of handovers by grade, {Quarter.ToWords()}",
        "Grade",
        ByGrade(GradesName, Told).Among(ByGrade("audits of the quarter", AllOfQuarter), AllTold))
    {
        HasShares = true,
        LeastToSay = TooFew.Least,
        IsOfAudits = true,
        Remarks = Remarks,
    };

    public CountSheet JudgementsSheet => new(
        "Handover_judgements",
        $"Audits of handovers by practice area, {Quarter.ToWords()}",
        "Judgement",
        Counts.Table(
                "handover-judgements",
                Quarter.Last,
                [.. Grades, NotJudged],
                AuditWords.PracticeAreas,
                (judgement, area) => Told?.Count(audit => JudgementOf(audit, area) == judgement))
            .WithEqualTotals()
            .TiedTo(
                AuditWords.PracticeAreas[0], new CellKey(GradesName, Quarter.Last, CountTable.TotalLabel, Column)))
    {
        LeastToSay = TooFew.Least,
        IsOfAudits = true,
        Remarks = Remarks,
    };

    public TableSheet ByArea() => scope.RegisterSheet.Of(
        "Handover_by_area",
        $"Audits of handovers by service area, {Quarter.ToWords()}",
        [
            Workbooks.Column.Label("Service area", 36),
            Workbooks.Column.Words("What the grades say", 20),
            .. GradeColumns.Audits,
        ],
        [
            .. Areas.Areas.Select(area => Row(area.Group, area.Value)),
            .. Audits.IsEmpty ? (IEnumerable<ImmutableArray<Cell>>)[] : [Row(CountTable.TotalLabel, Areas.Total)],
        ],
        "No audit's theme was handover or transfer",
        [.. Remarks, GradeColumns.Remark]);

    private static readonly ImmutableArray<string> Remarks =
    [
        "Every audit of the register that was completed in the last whole quarter and has handover or transfer in its "
        + "theme, by the grade that the auditor gave.",
    ];

    private ByArea<GradeCounts> Areas => Reporting.Audits.Analysis.ByArea.Of(
        Audits, scope.Paper.Audits.Areas, audits => GradeCounts.Of(audits), leavesOutEmpty: true);

    private AuditWindow Quarter => ReportWindows.Quarter(scope.Month.PlusMonths(-(scope.Month.Month % Months)));

    private IEnumerable<Audit>? AllOfQuarter =>
        scope.RegisterSheet.HasRegister ? Quarter.Completed(scope.Paper.Audits.Register) : null;

    private IEnumerable<Audit>? Told => scope.RegisterSheet.HasRegister ? Audits : null;

    // Audits of handovers are among all of the quarter, which papers tell by grade, of the quarter and of its months,
    // and in all beside the file checks.
    private IEnumerable<ImmutableArray<CellKey>> AllTold(string row)
    {
        var months = Quarter.Months.ToList();
        yield return [GradeCountTables.AllOf(Quarter, row)];
        yield return [.. months.Select(month => GradeCountTables.AllOf(AuditWindow.Of(month), row))];
        if (row == CountTable.TotalLabel)
            yield return [.. months.Select(FileCheckTables.SampleOf)];
    }

    private CountTable ByGrade(string name, IEnumerable<Audit>? audits) =>
        Counts.Column(name, Quarter.Last, [.. Grades, Ungraded, NotKnown], Column, audits, GradeOf);

    private ImmutableArray<Audit> Find() =>
    [
        .. (AllOfQuarter ?? []).Where(audit => audit.Theme is { } theme
            && (theme.Contains("handover", StringComparison.OrdinalIgnoreCase)
                || theme.Contains("transfer", StringComparison.OrdinalIgnoreCase))),
    ];

    private static ImmutableArray<Cell> Row(string area, GradeCounts counts) =>
        [Cell.Named(area), Cell.Of(WordsOf(counts)), .. GradeColumns.AuditCellsOf(counts)];

    private static string WordsOf(GradeCounts counts) => counts.Graded < TooFew.Least
        ? TooFew.Words
        : $"{ShareWords.Counted(counts.GoodOrBetter)} good or outstanding";

    private static string GradeOf(Audit audit) =>
        !audit.IsGradeKnown ? NotKnown : audit.Grade is { } grade ? AuditWords.Of(grade) : Ungraded;

    private static string JudgementOf(Audit audit, string area) =>
        PracticeAreas.JudgementOf(audit, AuditWords.PracticeAreas.IndexOf(area)) is { } grade
            ? AuditWords.Of(grade)
            : NotJudged;
}
