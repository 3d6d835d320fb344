using NodaTime;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Extracts.Schemas;
using Reporting.Periods;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts;

/// <summary>Rows of a list by column name, laid under all of the list's headings.</summary>
internal static class Sheets
{
    public static ReportingMonth June { get; } = new(2023, 6);

    public static object?[] Headings(string list) =>
        [.. ShippedSchemas.Of(list).Columns.Select(column => (object?)column.Name)];

    public static object?[] Row(string list, params (string Column, object? Value)[] cells)
    {
        var row = new object?[ShippedSchemas.Of(list).Columns.Length];
        foreach (var (column, value) in cells)
            row[ShippedSchemas.Of(list).PlaceOf(column)] = value;
        return row;
    }

    /// <summary>A usable row: an id, and a day of June 2023 in every required date but ends.</summary>
    public static object?[] Usable(string list, object id, params (string Column, object? Value)[] cells)
    {
        var schema = ShippedSchemas.Of(list);
        var ends = schema.Spans.Select(span => span.End).ToList();
        return Row(list, [
            .. schema.IdColumn is { } column ? [(column, id)] : Array.Empty<(string, object?)>(),
            .. schema.RequiredDates.Where(date => !ends.Contains(date.Name))
                .Select(date => (date.Name, (object?)new LocalDate(2023, 6, 15))),
            .. cells]);
    }

    public static UploadedFile Book(string list, params object?[][] rows) =>
        XlsxBuilder.Workbook().Sheet(list, [Headings(list), .. rows]).ToUploadedFile($"{list}.xlsx");

    public static UploadedFile Csv(string list, params object?[][] rows) =>
        CsvBuilder.Csv([Headings(list), .. rows]).ToUploadedFile($"{list}.csv");

    public static MonthAssembly June2023(params UploadedFile[] files) => June2023(null, files);

    public static MonthAssembly June2023(AssemblyContext? context, params UploadedFile[] files)
    {
        var reader = new ExtractReader(new ExtractOptions { Period = June });
        return MonthAssembler.Assemble(June, files.Select(file => reader.Read(file)), context);
    }

    public static IEnumerable<Finding> Of(this IEnumerable<Finding> findings, string rule) =>
        findings.Where(finding => finding.Rule == rule);
}
