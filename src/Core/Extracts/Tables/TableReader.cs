using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Recognition;
using Reporting.Extracts.Rules;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Tables;

/// <summary>Reads the rows below a heading row into a table, and says what is wrong with each.</summary>
internal sealed class TableReader
{
    private readonly ListSchema list;
    private readonly ListTable empty;
    private readonly SheetLayout layout;
    private readonly FindingLog log;
    private readonly KeptContent kept;
    private readonly FooterRows footers;
    private readonly ImmutableArray<RowRule> rowRules;
    private readonly string[] columnNames;
    private readonly int idPlace;
    private readonly List<(Rule Rule, Severity Severity, int Place)> broken = [];
    private readonly ImmutableArray<TableRow>.Builder rows = ImmutableArray.CreateBuilder<TableRow>();
    private int read;
    private int setAside;

    public TableReader(
        HeadingMatch match, SheetRow headings, TableOrigin origin, FindingLog log, ExtractOptions options,
        KeptContent kept)
    {
        list = match.List;
        this.log = log;
        this.kept = kept;
        layout = new SheetLayout(match, headings, options, textIsUsual: origin.Sheet.Length == 0, kept);
        footers = new FooterRows(match, headings);
        // What a sheet has no column for, its rows can't be blamed for one by one.
        rowRules =
        [
            .. RowRule.For(list, options.Period)
                .Where(rule => !match.Missing.Contains(list.Columns[rule.Column].Name, StringComparer.Ordinal)),
        ];
        columnNames = [.. list.Columns.Select(column => column.Name), .. layout.UnknownNames];
        idPlace = list.IdColumn is { } id ? list.PlaceOf(id) : -1;
        empty = new ListTable(list, origin) { MissingColumns = [.. match.Missing], UnknownColumns = layout.Unknown };
        ColumnFindings.Report(match, layout, log);
    }

    /// <summary>The table with the rows read so far.</summary>
    public ListTable Table() => empty with { Rows = rows.ToImmutable(), RowsRead = read, SetAside = setAside };

    public void Read(SheetRow row)
    {
        broken.Clear();
        var cells = new CellValue[layout.Width];
        Array.Fill(cells, CellValue.Blank);
        foreach (var (column, place, reader) in layout.Sources)
        {
            var cell = reader.Read(row[column]);
            cells[place] = cell.Value;
            if (cell.Rule is { } rule)
                broken.Add((rule, SeverityOf(rule, place), place));
        }

        if (!footers.Holds(row, cells, log))
            Keep(row.Number, cells);
    }

    private void Keep(int number, CellValue[] cells)
    {
        read++;
        if (idPlace >= 0 && cells[idPlace].IsBlank && !broken.Exists(one => one.Place == idPlace))
            broken.Add((CellRule.NoId, Severity.SetAside, idPlace));
        var usable = !broken.Exists(one => one.Severity == Severity.SetAside);
        foreach (var (rule, severity, place) in broken)
            log.OfRow(rule, severity, number, columnNames[place]);
        if (!usable)
        {
            setAside++;
            return;
        }

        foreach (var rule in rowRules)
        {
            if (rule.IsBroken(cells))
                log.OfRow(rule, rule.Severity, number, columnNames[rule.Column]);
        }

        kept.AddRow();
        rows.Add(new TableRow(number, cells));
    }

    private Severity SeverityOf(Rule rule, int place) =>
        rule is CellRule { SetsAside: true } && place < list.Columns.Length && list.Columns[place].Required
            ? Severity.SetAside
            : rule.Severity;
}
