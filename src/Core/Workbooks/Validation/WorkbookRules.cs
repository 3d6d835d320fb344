using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Reporting.Workbooks.Validation;

/// <summary>W1, W3, W6, W7, W9: the workbook's properties, file name and worksheet names.</summary>
internal static class WorkbookRules
{
    /// <summary>How the rules match: in linear time, whatever the text.</summary>
    public const RegexOptions Pattern =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex TabName =
        new(@"^[A-Za-z_][A-Za-z0-9_]*\z", Pattern);

    private static readonly Regex ReportName =
        new(@"^[a-z0-9]+(-[a-z0-9]+)*\z", Pattern);

    private static readonly Regex VersionWord = new("final|draft|-v[0-9]", Pattern);

    private const int LongestTab = 31;
    private const int LongestName = 40;

    public static IEnumerable<Breach> Check(Report report, ImmutableArray<TableSheet> tables)
    {
        if (report.Title.Length == 0 || report.Title.Contains('_'))
            yield return new Breach("W1", null, "The title is empty or holds underscores.");
        if (report.Organisation.Length == 0 || report.Keywords.IsEmpty)
            yield return new Breach("W3", null, "The organisation or the keywords are missing.");
        if (report.Sheets.IsEmpty)
            yield return new Breach("W6", null, "There is no table.");
        if (!ReportName.IsMatch(report.Name) || VersionWord.IsMatch(report.Name) || report.Name.Length > LongestName)
            yield return new Breach("W9", null, "The name is not lower case words with dashes, or is too long.");
        if (CoverTexts(report.Cover).Any(string.IsNullOrWhiteSpace))
            yield return new Breach("S1", FrontMatter.CoverTab, "A part of the cover is empty.");

        foreach (var sheet in tables.Where(sheet => !TabName.IsMatch(sheet.Tab) || sheet.Tab.Length > LongestTab))
            yield return new Breach("W7", sheet.Tab, "The name is not 1 to 31 letters, digits, underscores.");
        foreach (var twice in Repeated(tables.Select(sheet => sheet.Tab).Append(FrontMatter.CoverTab)))
            yield return new Breach("W7", twice, "Two worksheets have this name.");
        foreach (var twice in Repeated(tables.Select(sheet => sheet.Table.Name)))
            yield return new Breach("T2", null, $"Two tables have the name {twice}.");
        foreach (var link in Links(tables).Where(link => tables.All(sheet => sheet.Tab != link.Tab)))
            yield return new Breach("S11", null, $"A link leads to {link.Tab}, which is no worksheet.");
    }

    private static IEnumerable<Cell.Link> Links(ImmutableArray<TableSheet> tables) =>
        tables.SelectMany(sheet => sheet.Table.Cells).OfType<Cell.Link>()
            .Where(link => link.Tab != FrontMatter.CoverTab);

    private static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key);

    private static IEnumerable<string> CoverTexts(Cover cover) =>
    [
        .. cover.About, cover.PeriodAndArea, cover.Source, cover.Published, cover.NextUpdate, cover.Contact,
        .. cover.HowToRead, .. cover.Revisions, .. cover.DataQuality,
    ];
}
