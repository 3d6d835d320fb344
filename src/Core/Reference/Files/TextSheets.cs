using CsvHelper;
using Reporting.Checks;
using Reporting.Extracts;

namespace Reporting.Reference.Files;

/// <summary>Opens reference files as sheets of text. They are small beside extracts, so each is held whole.</summary>
internal static class TextSheets
{
    public static IReadOnlyList<TextSheet> Of(
        UploadedFile file, ICollection<Finding> findings, CancellationToken cancellation)
    {
        var options = CsvReaderOptions.Default with { HasHeader = false, TrackLineNumbers = true };
        using var csv = CsvReader.Create(file.Open(), options, leaveOpen: false);
        var rows = new List<TextRow>();
        while (csv.Read())
            rows.Add(new TextRow((int)csv.LineNumber, Cells(csv)));
        return [new TextSheet(file.Name, null, rows)];
    }

    private static List<TextCell> Cells(CsvReader csv) =>
        [.. Enumerable.Range(0, csv.FieldCount).Select(column => new TextCell(csv.GetString(column) ?? ""))];
}
