using Reporting.Checks;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Recognition;

namespace Reporting.Extracts.Tables;

/// <summary>What is to be said of a sheet as a whole.</summary>
internal static class SheetFindings
{
    public static IReadOnlyList<Finding> OfReading(string file, SheetReader sheet, string? list)
    {
        var notes = sheet.Notes.Select(note => Of(file, sheet, note.Rule, Severity.Note, note.Message)).ToList();
        if (sheet.Hidden && list is not null)
        {
            notes.Add(Of(file, sheet, "hidden-sheet", Severity.Warn,
                "The sheet is hidden. It was read like any other; delete it if it should not count.") with
            {
                List = list,
            });
        }

        return notes;
    }

    /// <summary>A sheet without a heading row: no list, or one whose required columns are missing.</summary>
    public static Finding WithoutTable(string file, SheetReader sheet, HeadingMatch? meant) => meant is null
        ? Of(file, sheet, "no-list", Severity.Note,
            "The sheet is no list that is known by its headings, and was not used.")
        : Of(file, sheet, "missing-required-column", Severity.Reject,
            $"The headings of this row are those of {NameOf(meant)}, but required columns are missing: "
            + $"{string.Join("; ", meant.MissingRequired)}. Add them and upload the file again.") with
        {
            List = meant.List.Name,
            Row = meant.Row,
        };

    private static string NameOf(HeadingMatch meant) => $"{meant.List.Name} ({meant.List.Title})";

    private static Finding Of(string file, SheetReader sheet, string rule, Severity severity, string message) =>
        new(rule, severity, message) { File = file, Sheet = sheet.Name.Length == 0 ? null : sheet.Name };
}
