namespace Reporting.Extracts.Reading;

/// <summary>One cell on its way into the copy. What ExcelDataReader can't tell us rides in the cell's style: see
/// <see cref="SheetPackage"/>.</summary>
internal sealed class SheetCopyCell(MarkupReader tags, WorkbookPackage workbook)
{
    private const int LastColumn = 16_384;

    private readonly Utf8Text text = new(1024, workbook.Limits.MaxCellBytes, TooLong);
    private Kind kind;
    private bool isDate;

    private enum Kind
    {
        Number,
        Shared,
        Text,
        Bool,
        Error,
        IsoDate,
    }

    /// <summary>From 0 for column A.</summary>
    public int Column { get; private set; }

    public bool HasContent => text.Length > 0;

    /// <summary>Reads the cell whose tag is open, to its end.</summary>
    public void Read(int expectedColumn)
    {
        text.Clear();
        ReadAttributes(expectedColumn);
        if (!tags.IsEmpty)
        {
            ReadContent();
        }
    }

    public void Write(Utf8Text output)
    {
        output.Append(kind switch
        {
            Kind.Number => isDate ? "<c s=\"1\"><v>"u8 : "<c><v>"u8,
            Kind.Shared => "<c s=\"2\"><v>"u8,
            Kind.Error => "<c s=\"3\" t=\"str\"><v>"u8,
            Kind.Bool => "<c t=\"b\"><v>"u8,
            Kind.IsoDate => "<c t=\"d\"><v>"u8,
            _ => "<c t=\"str\"><v>"u8,
        });
        output.Append(kind == Kind.Bool && text.Span.SequenceEqual("true"u8) ? "1"u8 : text.Span);
        output.Append("</v></c>"u8);
    }

    private void ReadAttributes(int expectedColumn)
    {
        Column = expectedColumn;
        kind = Kind.Number;
        isDate = false;
        while (tags.NextAttribute(out var name, out var value))
        {
            switch (name)
            {
                case [(byte)'r']:
                    Column = ColumnOf(value);
                    break;
                case [(byte)'s']:
                    var style = MarkupReader.Number(value);
                    isDate = style >= 0 && style < workbook.DateStyles.Length && workbook.DateStyles[style];
                    break;
                case [(byte)'t']:
                    kind = KindOf(value);
                    break;
            }
        }

        if (Column is < 0 or >= LastColumn)
        {
            throw UnreadableFileException.Damaged("a cell stands in a column that no sheet has");
        }
    }

    private void ReadContent()
    {
        var isFormula = false;
        var inReading = false;
        while (tags.ReadTag())
        {
            var name = tags.Name;
            if (tags.IsEnd && name.SequenceEqual("c"u8))
            {
                MarkMissingValue(isFormula);
                return;
            }

            if (name.SequenceEqual("rPh"u8))
            {
                inReading = !tags.IsEnd;
            }
            else if (!tags.IsEnd && !tags.IsEmpty && !inReading && name is [(byte)'v'] or [(byte)'t'])
            {
                tags.ReadText(text);
            }

            isFormula |= name is [(byte)'f'];
        }

        throw UnreadableFileException.Damaged("a sheet ends in the middle of a cell");
    }

    /// <summary>A text formula may well give an empty text; any other without a value was never calculated.</summary>
    private void MarkMissingValue(bool isFormula)
    {
        if (isFormula && !HasContent && kind != Kind.Text)
        {
            kind = Kind.Error;
            text.Append("formula without value"u8);
        }
    }

    private static Kind KindOf(ReadOnlySpan<byte> type) => type switch
    {
        [(byte)'s'] => Kind.Shared,
        [(byte)'b'] => Kind.Bool,
        [(byte)'e'] => Kind.Error,
        [(byte)'d'] => Kind.IsoDate,
        [(byte)'n'] => Kind.Number,
        _ => Kind.Text,
    };

    private static int ColumnOf(ReadOnlySpan<byte> reference)
    {
        var column = 0;
        foreach (var letter in reference)
        {
            var digit = (letter | 0x20) - 'a' + 1;
            if (digit is < 1 or > 26 || column > LastColumn)
            {
                break;
            }

            column = (column * 26) + digit;
        }

        return column - 1;
    }

    private static UnreadableFileException TooLong() =>
        UnreadableFileException.TooLarge("a cell holds far more text than Excel allows");
}
