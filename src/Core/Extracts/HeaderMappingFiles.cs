using Reporting.Extracts.Schemas;
using Reporting.Extracts.Tables;

namespace Reporting.Extracts;

/// <summary>The lines that an authority adds to the shipped header mapping, among its reference files.</summary>
public static class HeaderMappingFiles
{
    /// <summary>The shipped mapping with the lines of every <c>header_mapping</c> file; other files are passed over.
    /// A line whose list or column the product doesn't know changes nothing.</summary>
    public static HeadingMap Read(IEnumerable<UploadedFile> referenceFiles, CancellationToken cancellation = default)
    {
        var reader = new ExtractReader([ShippedSchemas.HeaderMapping], ExtractOptions.Default);
        return HeadingMap.Shipped.With(
        [
            .. referenceFiles.SelectMany(file => reader.Read(file, cancellation).Tables)
                .SelectMany(table => table.Rows.Select(row => VariantOf(table, row))).OfType<HeadingVariant>(),
        ]);
    }

    private static HeadingVariant? VariantOf(ListTable table, TableRow row)
    {
        string? Text(string column) => row.Cells[table.List.PlaceOf(column)].Text;
        return Text("Heading") is { } heading && Text("Column") is { } column
            ? new HeadingVariant(Text("List") ?? string.Empty, heading, column)
            : null;
    }
}
