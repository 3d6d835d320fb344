using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>Cases audited again after inadequate or requires improvement, and what changed.</summary>
internal static class ReAuditSheet
{
    public static TableSheet Of(MonthlyAudits month) => month.Sheet.Of(
        "Re_audits",
        "Re-audits and what changed",
        [
            Column.Label("First audit", 40),
            Column.Words("Service area", 26),
            Column.Dates("First completed"),
            Column.Words("First grade", 14),
            Column.Words("Re-audit", 22),
            Column.Dates("Re-audited"),
            Column.Words("Grade of the re-audit", 14),
            Column.Words("What changed", 16),
        ],
        month.ReAudits.Select(Row),
        $"No case was audited again in {month.Month}",
        Counted(ReAuditCounts.Of(month.ReAudits)));

    private static string Counted(ReAuditCounts counts) =>
        $"Better: {Number(counts.Better)}; same: {Number(counts.Same)}; worse: {Number(counts.Worse)}; not known: "
        + $"{Number(counts.NotKnown)}. Not known is a re-audit without a grade, or one whose date is recorded and that "
        + "the register does not hold.";

    private static ImmutableArray<Cell> Row(ReAudit each) =>
    [
        Cell.Of(AuditNames.Of(each.Before)),
        Cell.Named(each.Before.ServiceArea),
        AuditCells.Date(each.Before.Completed),
        Cell.Of(AuditWords.Of(each.Before.Grade!.Value)),
        each.After is { } after ? Cell.Of(AuditNames.Of(after)) : Cell.NotAvailable,
        AuditCells.Date(each.After?.Completed ?? each.Before.ReAudited),
        AuditNames.GradeOf(each.After?.Grade),
        Cell.Of(Words(each.Change)),
    ];

    private static string Words(ReAuditChange change) => change switch
    {
        ReAuditChange.Better => "Better",
        ReAuditChange.Same => "Same",
        ReAuditChange.Worse => "Worse",
        _ => "Not known",
    };

    private static string Number(int count) => Trends.ShareWords.Number(count);
}
