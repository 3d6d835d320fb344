using Reporting.Extracts.Assembly;
using Reporting.Extracts.Tables;
using Reporting.Periods;

namespace Reporting.Extracts;

/// <summary>One file's part of what is to be said of the files it is read together with.</summary>
internal static class FileReceipt
{
    /// <param name="set">The file among those it is held against.</param>
    public static Receipt Of(ReadFile file, SetAssembly set, ReportingMonth? period)
    {
        var used = set.Tables.ToDictionary(table => table.Origin);
        var lists = file.Tables.Select(table => table.List.Name).ToHashSet(StringComparer.Ordinal);
        return new Receipt(file.Name, period)
        {
            Lists = [.. file.Tables.Select(table => ListOf(table, used.GetValueOrDefault(table.Origin)))],
            Findings =
            [
                .. set.Findings
                    .Where(finding => finding.File == file.Name
                        || (finding.File is null && finding.List is { } list && lists.Contains(list)))
                    .Select(finding => finding with { File = file.Name, Period = period })
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
