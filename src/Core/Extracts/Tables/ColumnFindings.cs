using System.Globalization;
using Reporting.Checks;
using Reporting.Extracts.Recognition;
using Reporting.Extracts.Records;

namespace Reporting.Extracts.Tables;

/// <summary>What is to be said of a list's columns as a whole.</summary>
internal static class ColumnFindings
{
    public static void Report(HeadingMatch match, SheetLayout layout, FindingLog log)
    {
        foreach (var column in layout.Repeated)
        {
            log.OfTable("duplicate-column", Severity.Warn,
                "Two columns have this heading, or another one for it. The one with the heading itself was used, else "
                + "the first; remove or rename the other.", column);
        }

        var missing = match.List.Columns
            .Where(column => !column.Optional && match.Missing.Contains(column.Name, StringComparer.Ordinal))
            .Select(column => column.Name).ToList();
        if (missing.Count > 0)
        {
            log.OfTable("missing-column", Severity.Warn, $"Missing: {string.Join("; ", missing)}. "
                + "What needs one of them is not available; add the columns if you can.");
        }

        if (match.List.Name == ListNames.Audits && missing.Contains(AuditRow.GradeColumn))
        {
            log.OfTable("no-grade-column", Severity.Warn, "No column holds the audits' grades, so the audits are "
                + "neither graded nor ungraded: tables by grade show [x], and so does moderation, which is read "
                + "against the original grade. Add the column, or name the one that is it in header_mapping.",
                AuditRow.GradeColumn);
        }

        if (layout.UnknownNames.Length > 0)
        {
            log.OfTable("unknown-column", Severity.Note, $"{Count(layout.UnknownNames.Length)} kept and not used, "
                + $"because the list knows no such heading: {string.Join(", ", layout.UnknownNames)}. Where one is a "
                + "column of the list under another heading, add a line to header_mapping.");
        }
    }

    private static string Count(int columns) => columns == 1 ? "1 column is"
        : string.Create(CultureInfo.InvariantCulture, $"{columns} columns are");
}
