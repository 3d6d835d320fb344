using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>What an officer edition calls an audit: the register's Audit ID, never the case.</summary>
internal static class AuditNames
{
    public static string Of(Audit audit) =>
        audit.Reference is { } reference && Cell.Named(reference) is Cell.Text text
            ? text.Value
            : "Audit ID not shown";

    public static Cell GradeOf(AuditGrade? grade) =>
        grade is { } known ? Cell.Of(AuditWords.Of(known)) : Cell.NotAvailable;
}
