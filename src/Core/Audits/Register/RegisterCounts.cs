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
                "Rows corrected by a later row of the same Audit ID, which counts in their place"),
            Count("register-duplicates", Severity.Warn, events.Count - events.Distinct().Count(),
                "Audits of the same case, auditor and date as another under a different Audit ID, counted once",
                "Remove those that are copies."),
            Count("register-blank-grades", Severity.Warn,
                latest.Count(row => row.IsGradeBlank && row.Answers.Completed is not null),
                "Completed audits without a grade, which count as ungraded", "Give their grades, or write Ungraded."),
            Count("register-without-grades", Severity.Warn, latest.Count(row => !row.Answers.IsGradeKnown),
                "Audits of a file without a column of grades, which are neither graded nor ungraded",
                "Tables by grade show [x]. Add the column."),
        ]).OfType<Finding>();
    }

    private static Finding? Count(string rule, Severity severity, int count, string what, string? advice = null)
    {
        if (count == 0)
            return null;
        var counted = string.Create(CultureInfo.InvariantCulture, $"{what}: {count:N0}.");
        return new Finding(rule, severity, advice is null ? counted : $"{counted} {advice}")
        {
            List = ListNames.Audits,
        };
    }
}
