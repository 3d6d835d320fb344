using Reporting.Extracts.Reading;

namespace Reporting.Extracts.Values;

/// <summary>Reads a column's cells, each distinct content once: a month's dates and codes repeat by the
/// thousand.</summary>
internal sealed class ColumnReader(ICellParser parser, KeptContent kept)
{
    private readonly Dictionary<string, ParsedCell> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(CellKind, double), ParsedCell> numbers = [];

    public ParsedCell Read(Cell cell)
    {
        if (cell.IsBlank)
            return ParsedCell.Blank;
        if (cell.Kind == CellKind.Text)
        {
            if (!texts.TryGetValue(cell.Text!, out var text))
                texts.Add(cell.Text!, text = Parse(cell));
            return text;
        }

        if (cell.Kind == CellKind.Error)
            return parser.Parse(cell);
        if (!numbers.TryGetValue((cell.Kind, cell.Number), out var number))
            numbers.Add((cell.Kind, cell.Number), number = Parse(cell));
        return number;
    }

    private ParsedCell Parse(Cell cell)
    {
        kept.AddValue();
        return parser.Parse(cell);
    }
}
