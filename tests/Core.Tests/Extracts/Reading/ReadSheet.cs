using Reporting.Extracts;
using Reporting.Extracts.Reading;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.Reading;

/// <summary>A sheet read to its end, for tests to look at.</summary>
internal sealed record ReadSheet(string Name, bool Hidden, IReadOnlyList<ReadRow> Rows, IReadOnlyList<string> Notes)
{
    public static IReadOnlyList<ReadSheet> All(UploadedFile file, ReadingLimits? limits = null) =>
        [.. WorkbookFile.Sheets(file, limits).Select(sheet =>
        {
            var rows = sheet.Rows().Select(
                r => new ReadRow(r.Number, [.. Enumerable.Range(0, r.Count).Select(column => r[column])]));
            return new ReadSheet(sheet.Name, sheet.Hidden, [.. rows], [.. sheet.Notes.Select(n => n.Rule)]);
        })];

    public static ReadSheet Only(UploadedFile file, ReadingLimits? limits = null) => Assert.Single(All(file, limits));

    public static ReadSheet Only(byte[] content) => Only(UploadedBytes.File("upload", content));

    /// <summary>The refusal of a file, wherever in reading it comes.</summary>
    public static UnreadableFileException Refusal(UploadedFile file, ReadingLimits? limits = null) =>
        Assert.Throws<UnreadableFileException>(() => All(file, limits));

    public static UnreadableFileException Refusal(byte[] content) => Refusal(UploadedBytes.File("upload", content));

    public Cell At(int row, int column) => Rows.Single(r => r.Number == row).Cells[column];
}

internal sealed record ReadRow(int Number, IReadOnlyList<Cell> Cells)
{
    public IEnumerable<string?> Texts => Cells.Select(c => c.Text);
}
