using Reporting.Checks;
using Reporting.Extracts.Recognition;

namespace Reporting.Extracts.Tables;

/// <summary>What is to be said of a list's columns as a whole.</summary>
internal static class ColumnFindings
{
    public static void Report(HeadingMatch match, SheetLayout layout, FindingLog log)
    {
        foreach (var column in layout.Repeated)
        {
            log.OfTable("duplicate-column", Severity.Warn,
                "Two columns have this heading. The first was used; remove or rename the other.", column);
        }

        var missing = match.List.Columns
            .Where(column => !column.Optional && match.Missing.Contains(column.Name, StringComparer.Ordinal))
            .Select(column => column.Name).ToList();
        if (missing.Count > 0)
        {
            log.OfTable("missing-column", Severity.Warn, $"Missing: {string.Join("; ", missing)}. "
                + "Indicators that need one of them are not available; add the columns if you can.");
        }

        if (layout.UnknownNames.Length > 0)
        {
            log.OfTable("unknown-column", Severity.Note, $"Not used, because their headings are none of this list's: "
                + $"{string.Join(", ", layout.UnknownNames)}. Where one is a column of the list under another heading, "
                + "add a line to header_mapping.");
        }
    }
}
