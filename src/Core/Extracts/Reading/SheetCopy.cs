namespace Reporting.Extracts.Reading;

/// <summary>
/// Writes a sheet's content afresh for ExcelDataReader: only cells that hold something, in at most the columns allowed,
/// without gaps between cells and rows, and beside them the places they had. So neither millions of styled, empty cells
/// nor one cell in a far corner cost anything later, and nothing else of a hostile part is passed on.
/// </summary>
internal sealed class SheetCopy
{
    private readonly WorkbookPackage workbook;
    private readonly MarkupReader tags;
    private readonly Stream target;
    private readonly Utf8Text output;
    private readonly SheetCopyCell cell;
    private readonly List<CopiedRow> rows = [];
    private readonly List<short> columns = [];
    private long written;
    private int row;
    private int column;
    private bool rowIsOpen;
    private int hiddenRows;
    private bool contentBeyond;

    private SheetCopy(WorkbookPackage workbook, Stream part, Stream target)
    {
        this.workbook = workbook;
        this.target = target;
        tags = new MarkupReader(part);
        output = new Utf8Text(64 << 10, workbook.Limits.MaxSheetBytes, TooMuch);
        cell = new SheetCopyCell(tags, workbook);
    }

    /// <summary>Copies the part and says what the copy doesn't: which row is which, and what was left out.</summary>
    public static SheetFacts Write(WorkbookPackage workbook, Stream part, Stream target, CancellationToken cancellation)
    {
        var copy = new SheetCopy(workbook, part, target);
        copy.CopySheet(cancellation);
        return new SheetFacts(copy.rows, copy.columns, copy.hiddenRows, copy.contentBeyond);
    }

    private void CopySheet(CancellationToken cancellation)
    {
        if (!tags.ReadTag() || !tags.Name.SequenceEqual("worksheet"u8))
        {
            throw UnreadableFileException.Damaged("what should be a sheet is something else");
        }

        output.Append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"u8);
        if (SeekSheetData())
        {
            CopyRows(cancellation);
        }

        output.Append("</sheetData></worksheet>"u8);
        Flush();
    }

    private bool SeekSheetData()
    {
        while (tags.ReadTag())
        {
            if (tags.Name.SequenceEqual("sheetData"u8))
            {
                return !tags.IsEmpty;
            }
        }

        return false;
    }

    private void CopyRows(CancellationToken cancellation)
    {
        while (tags.ReadTag())
        {
            if (tags.IsEnd && tags.Name.SequenceEqual("sheetData"u8))
            {
                CloseRow();
                return;
            }

            if (!tags.IsEnd && tags.Name.SequenceEqual("row"u8))
            {
                cancellation.ThrowIfCancellationRequested();
                CloseRow();
                ReadRowTag();
            }
            else if (!tags.IsEnd && tags.Name.SequenceEqual("c"u8))
            {
                CopyCell();
            }
        }

        throw UnreadableFileException.Damaged("a sheet ends in the middle");
    }

    private void ReadRowTag()
    {
        var number = row + 1;
        while (tags.NextAttribute(out var name, out var value))
        {
            if (name.SequenceEqual("r"u8))
            {
                number = MarkupReader.Number(value);
            }
            else if (name.SequenceEqual("hidden"u8) && value is [(byte)'1'] or [(byte)'t', ..])
            {
                hiddenRows++;
            }
        }

        if (number is < 1 or > 1_048_576)
        {
            throw UnreadableFileException.Damaged("a row has a number that no sheet has");
        }

        row = number;
        column = 0;
    }

    private void CopyCell()
    {
        cell.Read(column);
        column = cell.Column + 1;
        if (!cell.HasContent)
        {
            return;
        }

        if (cell.Column >= workbook.Limits.MaxColumns)
        {
            contentBeyond = true;
            return;
        }

        OpenRow();
        cell.Write(output);
        columns.Add((short)cell.Column);
    }

    private void OpenRow()
    {
        if (rowIsOpen)
        {
            return;
        }

        rowIsOpen = true;
        rows.Add(new CopiedRow(row, columns.Count));
        output.Append("<row>"u8);
        if (rows.Count > workbook.Limits.MaxRowsPerSheet)
        {
            throw TooMuch();
        }
    }

    private void CloseRow()
    {
        if (rowIsOpen)
        {
            rowIsOpen = false;
            output.Append("</row>"u8);
            Flush();
        }
    }

    private void Flush()
    {
        written += output.Length;
        if (written > workbook.Limits.MaxSheetBytes)
        {
            throw TooMuch();
        }

        target.Write(output.Span);
        output.Clear();
    }

    private static UnreadableFileException TooMuch() =>
        UnreadableFileException.TooLarge("a sheet holds more rows or text than the system reads");
}

/// <summary>What a copied sheet's content doesn't say itself.</summary>
/// <param name="Columns">Of every copied cell, in order, the column in the workbook, from 0.</param>
/// <param name="ContentBeyond">Whether cells to the right of the columns allowed hold something.</param>
internal sealed record SheetFacts(List<CopiedRow> Rows, List<short> Columns, int HiddenRows, bool ContentBeyond);

/// <summary>The number of a copied row in the workbook, and which of all copied cells is its first.</summary>
internal readonly record struct CopiedRow(int Number, int FirstCell);
