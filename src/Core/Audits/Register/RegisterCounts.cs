using System.Globalization;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Records;

namespace Reporting.Audits.Register;

/// <summary>What of a month's register is not as plain as it looks, in one line each.</summary>
internal static class RegisterCounts
{
    public static IEnumerable<Finding> Of(IReadOnlyList<AuditRow> rows)
    {
        var latest = rows.GroupBy(row => row.Id, StringComparer.Ordinal).Select(same => same.Last()).ToList();
        var events = latest.Where(row => row is { Child: not null, Auditor: not null, Answers.Completed: not null })
            .Select(row => (row.Child, row.Auditor!.ToUpperInvariant(), row.Answers.Completed)).ToList();
        return ((Finding?[])
        [
            Count("register-corrections", Severity.Note, rows.Count - latest.Count,
                "rows of the register are corrected by later rows of the same Audit ID, which count in their place."),
            Count("register-duplicates", Severity.Warn, events.Count - events.Distinct().Count(),
                "audits are of the same case, auditor and date as another under a different Audit ID, and are counted "
                + "once. Remove the ones that are copies."),
            Count("register-blank-grades", Severity.Warn,
                latest.Count(row => row.IsGradeBlank && row.Answers.Completed is not null),
                "completed audits have no grade and count as ungraded. Give their grades, or write Ungraded."),
            Count("register-without-grades", Severity.Warn, latest.Count(row => !row.Answers.IsGradeKnown),
                "audits come from a file without a column of grades: they are neither graded nor ungraded, and tables "
                + "by grade show [x]. Add the column."),
        ]).OfType<Finding>();
    }

    private static Finding? Count(string rule, Severity severity, int count, string what) => count == 0
        ? null
        : new Finding(rule, severity, string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}"))
        {
            List = ListNames.Audits,
        };
}
