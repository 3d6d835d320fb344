using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Audits.Reports;
using Reporting.Workbooks;

namespace Reporting.Audits.Allocation;

/// <summary>Which constraint could not be kept, for which manager and why; no case.</summary>
internal static class UnmetConstraintsSheet
{
    public static TableSheet Of(AuditSheet sheet, AllocationDraw? draw) => sheet.Of(
        "Unmet_constraints",
        "Constraints that the draw could not keep",
        [Column.Label("Constraint", 34), Column.Words("Manager", 30), Column.Words("Why", 76)],
        draw?.Unmet.Select(unmet => Row(unmet, sheet.Scope)) ?? [],
        draw is null ? DrawWords.NoFrame : "Every constraint was kept",
        "It has a row for each constraint that could not be kept and each manager it could not be kept for.");

    private static ImmutableArray<Cell> Row(UnmetConstraint unmet, AuditScope scope) =>
    [
        Cell.Of(ConstraintWords.Of(unmet.Constraint)),
        Cell.Named(unmet.Auditor is { } auditor ? NameOf(auditor, scope) : "No one manager"),
        Cell.Of(unmet.Why),
    ];

    private static string NameOf(string auditor, AuditScope scope) =>
        scope.Managers.Find(scope.Key.HashOfPerson(auditor)) ?? Managers.Others;
}
