using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Reporting.Workbooks.Validation;

/// <summary>C6: every note is referred to and every reference has its note.</summary>
internal static class NoteRules
{
    private static readonly Regex Marker =
        new(@"\[note [0-9]+\]", WorkbookRules.Pattern);

    public static IEnumerable<Breach> Check(Report report, ImmutableArray<TableSheet> tables)
    {
        var declared = report.Notes.Select(note => note.Marker).ToList();
        var others = tables.Where(sheet => sheet.Tab != FrontMatter.NotesTab).ToList();
        var used = others.SelectMany(sheet => sheet.Texts).SelectMany(MarkersIn).ToHashSet(StringComparer.Ordinal);

        foreach (var note in declared.Where(note => !used.Contains(note)))
            yield return new Breach("C6", FrontMatter.NotesTab, $"{note} is declared and never used.");
        foreach (var note in used.Except(declared, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            yield return new Breach("C6", FrontMatter.NotesTab, $"{note} is used and not declared.");
        if (declared.Distinct(StringComparer.Ordinal).Count() != declared.Count)
            yield return new Breach("C6", FrontMatter.NotesTab, "A note's number is given twice.");

        foreach (var sheet in others.Where(HasMarkerInData))
            yield return new Breach("C6", sheet.Tab, "A note's marker stands in a data cell.");
    }

    private static bool HasMarkerInData(TableSheet sheet)
    {
        var data = sheet.Table.Columns
            .Select((column, at) => (column, at))
            .Where(each => !each.column.IsLabel && !each.column.Heading.StartsWith("Notes", StringComparison.Ordinal))
            .Select(each => each.at)
            .ToList();
        return sheet.Table.Rows.Any(row =>
            data.Any(at => at < row.Length && row[at] is Cell.Text text && MarkersIn(text.Value).Any()));
    }

    private static IEnumerable<string> MarkersIn(string text) =>
        Marker.Matches(text).Select(match => match.Value);
}
