using System.Collections.Immutable;

namespace Reporting.Workbooks;

/// <summary>The sheets every workbook begins with, made from the rest of it (W8).</summary>
internal static class FrontMatter
{
    public const string CoverTab = "Cover";
    public const string ContentsTab = "Contents";
    public const string NotesTab = "Notes";

    /// <summary>Column A holds the title and the introduction too: narrower, they would stand in a tall heap.</summary>
    private const double TitleRoom = 56;

    /// <summary>Contents, Notes where there are any, and the report's own sheets.</summary>
    public static ImmutableArray<TableSheet> AllTables(Report report) =>
        [Contents(report), .. Notes(report), .. report.Sheets];

    private static TableSheet Contents(Report report) => new TableSheet
    {
        Tab = ContentsTab,
        Title = report.TitleOf("Contents"),
        Subject = "Contents",
        Remarks = [.. Marks(report), "It has a row for each of the other worksheets, with a link to it."],
        Table = new Table(
            "Table_of_contents",
            [Column.Label("Worksheet", TitleRoom), Column.Words("What it holds", 72)],
            [
                [new Cell.Link(CoverTab, CoverTab), Cell.Of("About this workbook and how to read it")],
                .. Notes(report).Concat(report.Sheets).Select(Entry),
            ]),
    }.Finished();

    private static ImmutableArray<Cell> Entry(TableSheet sheet) =>
        [new Cell.Link(sheet.Tab.Replace('_', ' '), sheet.Tab), Cell.Of(sheet.Subject)];

    private static IEnumerable<string> Marks(Report report) => report.Mark is { } mark ? [mark] : [];

    private static IEnumerable<TableSheet> Notes(Report report)
    {
        if (report.Notes.IsEmpty)
            yield break;
        yield return new TableSheet
        {
            Tab = NotesTab,
            Title = report.TitleOf("Notes"),
            Subject = "Notes that the tables refer to",
            Remarks =
            [
                .. Marks(report), "It explains the notes that titles, headings and rows of the tables refer to.",
            ],
            Table = new Table(
                "Table_of_notes",
                [Column.Label("Note number", TitleRoom), Column.Words("Note text", 100)],
                [.. report.Notes.Select(note => ImmutableArray.Create(Cell.Of(note.Marker), Cell.Of(note.Text)))]),
        }.Finished();
    }
}
