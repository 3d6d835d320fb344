using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Reports;
using Reporting.Audits.Trends;
using Reporting.Disclosure;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>How good handovers between teams are: the audits of three months whose theme is handover or transfer.
/// </summary>
internal sealed class HandoverTables(AnalysesScope scope)
{
    private const string Column = "Audits";
    private const string Ungraded = "Ungraded";
    private const string NotKnown = "Grade not known";
    private const string NotJudged = "Not judged";

    private static readonly ImmutableArray<string> Grades = [.. AuditWords.Grades.Select(AuditWords.Of)];

    public ImmutableArray<Audit> Audits => field.IsDefault ? field = Find() : field;

    public CountSheet GradesSheet => new(
        "Handover_grades",
        $"Audits of handovers by grade, {scope.Quarter.ToWords()}",
        "Grade",
        Counts.Column(
            "handover-grades", scope.Month, [.. Grades, Ungraded, NotKnown], Column, Told, audit => GradeOf(audit)))
    {
        HasShares = true,
        LeastToSay = TooFew.Least,
        IsOfAudits = true,
        Remarks = Remarks,
    };

    public CountSheet JudgementsSheet => new(
        "Handover_judgements",
        $"Audits of handovers by practice area, {scope.Quarter.ToWords()}",
        "Judgement",
        Counts.Table(
            "handover-judgements",
            scope.Month,
            [.. Grades, NotJudged],
            AuditWords.PracticeAreas,
            (judgement, area) => Told?.Count(audit => JudgementOf(audit, area) == judgement)).WithEqualTotals())
    {
        LeastToSay = TooFew.Least,
        IsOfAudits = true,
        Remarks = Remarks,
    };

    public TableSheet ByArea() => scope.RegisterSheet.Of(
        "Handover_by_area",
        $"Audits of handovers by service area, {scope.Quarter.ToWords()}",
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
        "Every audit of the register that was completed in the three months and has handover or transfer in its "
        + "theme, by the grade that the auditor gave.",
    ];

    private ByArea<GradeCounts> Areas => Reporting.Audits.Analysis.ByArea.Of(
        Audits, scope.Paper.Audits.Areas, audits => GradeCounts.Of(audits), leavesOutEmpty: true);

    private IEnumerable<Audit>? Told => scope.RegisterSheet.HasRegister ? Audits.AsEnumerable() : null;

    private ImmutableArray<Audit> Find() =>
    [
        .. scope.Quarter.Completed(scope.Paper.Audits.Register).Where(audit => audit.Theme is { } theme
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
