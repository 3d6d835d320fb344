using Reporting.Checks;
using Reporting.Extracts.Rules;
using Reporting.Extracts.Tables;

namespace Reporting.Extracts.Assembly;

/// <summary><c>012345</c> beside <c>12345</c>: flagged, never merged. Source: extracts.md.</summary>
internal static class LeadingZeros
{
    public static void Report(IReadOnlyCollection<ListTable> tables, Func<ListTable, FindingLog> logOf)
    {
        var about = tables.Where(table => table.List.IsAboutChildren).ToList();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in about)
        {
            foreach (var row in table.Rows)
                ids.Add(table.IdOf(row)!);
        }

        foreach (var table in about)
        {
            foreach (var row in table.Rows)
            {
                var id = table.IdOf(row)!;
                if (id[0] == '0' && ids.Contains(id.TrimStart('0')))
                    logOf(table).OfRow(TableRule.LeadingZeroId, Severity.Warn, row.Number, table.List.IdColumn);
            }
        }
    }
}
