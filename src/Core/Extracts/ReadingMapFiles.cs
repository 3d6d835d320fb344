using Reporting.Extracts.Schemas;
using Reporting.Extracts.Tables;

namespace Reporting.Extracts;

/// <summary>The headings and codes that an authority adds to the shipped ones, among its reference files.</summary>
public static class ReadingMapFiles
{
    /// <summary>The shipped maps with the lines of every <c>header_mapping</c> and <c>code_mapping</c> file; other
    /// files are passed over. A line whose list, column or meaning the product doesn't know changes nothing.</summary>
    public static ReadingMaps Read(IEnumerable<UploadedFile> referenceFiles, CancellationToken cancellation = default)
    {
        var reader = new ExtractReader(
            [ShippedSchemas.HeaderMapping, ShippedSchemas.CodeMapping], ExtractOptions.Default);
        var tables = referenceFiles.SelectMany(file => reader.Read(file, cancellation).Tables).ToList();
        return new ReadingMaps(
            HeadingMap.Shipped.With(LinesOf(tables, ShippedSchemas.HeaderMapping, VariantOf)),
            CodeMap.Shipped.With(LinesOf(tables, ShippedSchemas.CodeMapping, TypedOf)));
    }

    private static IEnumerable<T> LinesOf<T>(
        IEnumerable<ListTable> tables, ListSchema kind, Func<Func<string, string?>, T?> line)
        where T : class => tables
        .Where(table => table.List == kind)
        .SelectMany(table => table.Rows.Select(row => line(column => row.Cells[kind.PlaceOf(column)].Text)))
        .OfType<T>();

    private static HeadingVariant? VariantOf(Func<string, string?> text) =>
        text("Heading") is { } heading && text("Column") is { } column
            ? new HeadingVariant(text("List") ?? string.Empty, heading, column)
            : null;

    private static TypedCode? TypedOf(Func<string, string?> text) =>
        text("Typed") is { } typed && text("Meaning") is { } meaning
            ? new TypedCode(text("List") ?? string.Empty, text("Column") ?? string.Empty, typed, meaning)
            : null;
}
