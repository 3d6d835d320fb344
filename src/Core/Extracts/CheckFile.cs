using Reporting.Extracts.Assembly;
using Reporting.Extracts.Tables;

namespace Reporting.Extracts;

/// <summary>The receipt that an upload would get.</summary>
public static class CheckFile
{
    public static Receipt Run(
        UploadedFile file, ExtractOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= ExtractOptions.Default;
        var read = new ExtractReader(options).Read(file, cancellation);
        var set = new SetAssembly(options.Period, [read], []);
        var used = set.Tables.ToDictionary(table => table.Origin);
        return new Receipt(file.Name, options.Period)
        {
            Lists = [.. read.Tables.Select(table => ListOf(table, used.GetValueOrDefault(table.Origin)))],
            Findings =
            [
                .. set.Findings.Select(finding => finding with { File = file.Name, Period = options.Period })
                    .OrderByDescending(finding => finding.Severity),
            ],
        };
    }

    /// <summary>Of a rejected file no row is used.</summary>
    private static ReceiptList ListOf(ListTable table, ListTable? used) => new(
        table.List.Name,
        table.List.Title,
        table.Origin.Sheet,
        table.RowsRead,
        used?.Rows.Length ?? 0,
        table.SetAside,
        used is null ? 0 : table.Rows.Length - used.Rows.Length);
}
