using Reporting.Checks;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Recognition;

namespace Reporting.Extracts.Tables;

/// <summary>What a sheet turned out to be: a table, a reject, or no list at all.</summary>
internal sealed record SheetOutcome(ListTable? Table, IReadOnlyList<Finding> Findings);

/// <summary>Reads one sheet: finds its heading row, wherever it starts, then its rows.</summary>
internal sealed class SheetScan(KnownHeadings headings, ExtractOptions options)
{
    public SheetOutcome Scan(string file, SheetReader sheet, KeptContent kept, CancellationToken cancellation)
    {
        var hint = SheetNames.Hint(sheet.Name.Length > 0 ? sheet.Name : Path.GetFileNameWithoutExtension(file));
        var unlisted = SheetNames.IsNoList(sheet.Name);
        HeadingMatch? meant = null;
        TableReader? table = null;
        FindingLog? log = null;
        foreach (var row in sheet.Rows(cancellation))
        {
            if (table is not null)
            {
                table.Read(row);
            }
            else if (!unlisted && headings.MatchesOf(row, hint) is [var best, ..] matches)
            {
                if (best.IsComplete)
                {
                    var origin = new TableOrigin(best.List.Name, file, sheet.Name, row.Number);
                    log = new FindingLog(origin);
                    table = new TableReader(best, row, origin, log, options, kept);
                }
                else
                {
                    meant = MeantBy(matches, hint) is { } one && one.Known > (meant?.Known ?? 0) ? one : meant;
                }
            }
        }

        var notes = SheetFindings.OfReading(file, sheet, table?.Table().List.Name);
        return table is not null ? new(table.Table(), [.. notes, .. log!.All()])
            : new(null, [.. notes, SheetFindings.WithoutTable(file, sheet, meant)]);
    }

    /// <summary>Of the lists that a row without all required columns may be meant as: the one its sheet is named after,
    /// else the one it has the greatest part of.</summary>
    private static HeadingMatch? MeantBy(IEnumerable<HeadingMatch> matches, string? hint) => matches
        .Where(match => match.LooksMeant || (match.List.Name == hint && match.Known >= 2))
        .OrderByDescending(match => match.List.Name == hint)
        .ThenByDescending(match => (double)match.Known / match.List.Columns.Length)
        .FirstOrDefault();
}
