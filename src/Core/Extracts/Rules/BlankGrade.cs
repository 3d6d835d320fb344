using Reporting.Extracts.Records;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Rules;

/// <summary>An audit that is done has no grade, so it counts as ungraded. Source: audit-cycle.md.</summary>
internal sealed class BlankGrade(ListSchema list) : RowRule(
    "blank-grade",
    "The audit is completed and has no grade, so it counts as ungraded. Give its grade, or write Ungraded.",
    list.PlaceOf(AuditRow.GradeColumn))
{
    private readonly int completed = list.PlaceOf(AuditRow.CompletedColumn);

    public static RowRule? For(ListSchema list) => list.Name == ListNames.Audits ? new BlankGrade(list) : null;

    public override bool IsBroken(ReadOnlySpan<CellValue> cells) =>
        cells[completed].Date is not null && cells[Column].IsBlank;
}
