using Reporting.Extracts.Reading;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.Reading;

public sealed class XlsxSheetTests
{
    [Fact]
    public void Sheets_VisibleAndHidden_ComeInOrderAndAreRead()
    {
        var sheets = ReadSheet.All(XlsxBuilder.Workbook()
            .Sheet("Guidance", ["Read me"]).HiddenSheet("List 2", ["A"]).Sheet("List 1").ToUploadedFile());

        Assert.Equal(["Guidance", "List 2", "List 1"], sheets.Select(s => s.Name));
        Assert.Equal([false, true, false], sheets.Select(s => s.Hidden));
        Assert.Equal("A", sheets[1].At(1, 0).Text);
        Assert.Empty(sheets[2].Rows);
    }

    [Fact]
    public void Rows_BlankRowsAndGaps_KeepTheirNumbersAndColumns()
    {
        var sheet = ReadSheet.Only(XlsxBuilder.Workbook().Sheet(
            "S", [], ["title"], [], [null, null, "C4"], [new XlsxStyled(null, 1)], [null, "B6", null, "D6"])
            .ToUploadedFile());

        Assert.Equal([2, 4, 6], sheet.Rows.Select(r => r.Number));
        Assert.Equal([null, null, "C4"], sheet.Rows[1].Texts);
        Assert.Equal([null, "B6", null, "D6"], sheet.Rows[2].Texts);
    }

    [Fact]
    public void Rows_CellBeyondTheLast_IsBlank()
    {
        var sheet = Assert.Single(WorkbookFile.Sheets(XlsxBuilder.Workbook().Sheet("S", ["A"]).ToUploadedFile()));

        Assert.All(sheet.Rows(), row => Assert.True(row[700].IsBlank));
    }

    [Fact]
    public void Rows_WithoutReferences_CountOnward()
    {
        var sheet = ReadSheet.Only(SheetOf(
            "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"7\"><c r=\"B7\"><v>2</v></c><c><v>3</v></c></row>"
            + "<row><c><v>1</v></c></row>").ToUploadedFile());

        Assert.Equal([1, 7, 8], sheet.Rows.Select(r => r.Number));
        Assert.Equal([1, 0, 3], sheet.Rows[0].Cells.Select(c => c.Number));
        Assert.Equal([0, 2, 3], sheet.Rows[1].Cells.Select(c => c.Number));
    }

    [Fact]
    public void Rows_CellsInAnyOrder_StandWhereTheyBelong()
    {
        var sheet = ReadSheet.Only(SheetOf(
            "<row r=\"2\"><c r=\"C2\"><v>3</v></c><c r=\"A2\"><v>1</v></c></row>"
            + "<row r=\"1\"><c r=\"B1\"><v>2</v></c></row>")
            .ToUploadedFile());

        Assert.Equal([2, 1], sheet.Rows.Select(r => r.Number));
        Assert.Equal([1, 0, 3], sheet.Rows[0].Cells.Select(c => c.Number));
        Assert.Equal([0, 2], sheet.Rows[1].Cells.Select(c => c.Number));
    }

    [Fact]
    public void Rows_LastColumnAllowed_IsReadAndTheNextIsNot()
    {
        var sheet = ReadSheet.Only(SheetOf(
            "<row><c r=\"SF1\"><v>500</v></c></row><row><c r=\"SG2\"><v>501</v></c></row>").ToUploadedFile());

        Assert.Equal(500, Assert.Single(sheet.Rows).Cells[499].Number);
        Assert.Equal(["columns-ignored"], sheet.Notes);
    }

    [Fact]
    public void Rows_CommentThatEndsAcrossTwoWindows_IsSkipped()
    {
        for (var length = 65_300; length < 65_540; length++)
        {
            var sheet = ReadSheet.Only(SheetOf($"<!--{new string(' ', length)}--><row><c><v>1</v></c></row>")
                .ToUploadedFile());

            Assert.Equal(1, sheet.At(1, 0).Number);
        }
    }

    [Fact]
    public void Rows_MergedCells_HoldTheirValueInTheFirst()
    {
        var sheet = ReadSheet.Only(XlsxBuilder.Workbook().SheetPart(
            "S",
            $"<worksheet xmlns=\"{XlsxParts.Main}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Title</v></c>"
            + "<c r=\"B1\"/><c r=\"C1\" t=\"str\"><v>Next</v></c></row></sheetData>"
            + "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>").ToUploadedFile());

        Assert.Equal(["Title", null, "Next"], sheet.Rows[0].Texts);
    }

    [Fact]
    public void Rows_HiddenRows_AreReadAndNoted()
    {
        var sheet = ReadSheet.Only(SheetOf(
            "<row r=\"1\" hidden=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>").ToUploadedFile());

        Assert.Equal([1, 2], sheet.Rows.Select(r => r.Number));
        Assert.Equal(["hidden-rows"], sheet.Notes);
    }

    [Fact]
    public void Rows_PrefixedNamesAndStrictNamespace_AreRead()
    {
        const string strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        var sheet = ReadSheet.Only(XlsxBuilder.Workbook().SheetPart(
            "S",
            $"<?xml version='1.0'?><x:worksheet xmlns:x='{strict}'><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'>"
            + "<x:is><x:t>A</x:t></x:is></x:c><x:c r='B1'><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>")
            .ToUploadedFile());

        Assert.Equal("A", sheet.At(1, 0).Text);
        Assert.Equal(2, sheet.At(1, 1).Number);
    }

    [Fact]
    public void Rows_SheetLargerThanTheWindow_LosesNothing()
    {
        var rows = Enumerable.Range(1, 5000).Select(i => new object?[] { $"SYN-{i:D6}", i, $"note {i}" }).ToArray();
        var sheet = ReadSheet.Only(XlsxBuilder.Workbook().Sheet("S", rows).InlineStrings().ToUploadedFile());

        Assert.Equal(Enumerable.Range(1, 5000), sheet.Rows.Select(r => r.Number));
        Assert.All(sheet.Rows, r =>
        {
            Assert.Equal($"SYN-{r.Number:D6}", r.Cells[0].Text);
            Assert.Equal(r.Number, r.Cells[1].Number);
            Assert.Equal($"note {r.Number}", r.Cells[2].Text);
        });
    }

    [Fact]
    public void Rows_SheetsReadAtTheSameTime_DoNotDisturbEachOther()
    {
        var builder = XlsxBuilder.Workbook();
        for (var i = 1; i <= 8; i++)
        {
            builder.Sheet($"List {i}", [.. Enumerable.Range(1, 300).Select(r => new object?[] { $"{i}-{r}", r })]);
        }

        var sheets = WorkbookFile.Sheets(builder.ToUploadedFile());
        Parallel.ForEach(sheets, sheet =>
            Assert.All(sheet.Rows(), r => Assert.Equal($"{sheet.Name[5..]}-{r.Number}", r[0].Text)));
        Assert.Equal(8, sheets.Count);
    }

    [Fact]
    public void Rows_AskedTwice_GivesTheSame()
    {
        var file = XlsxBuilder.Workbook().Sheet("S", ["A"], ["B"]).ToUploadedFile();
        var sheet = Assert.Single(WorkbookFile.Sheets(file));

        Assert.Equal(sheet.Rows().Select(r => r[0].Text).ToList(), sheet.Rows().Select(r => r[0].Text).ToList());
    }

    [Fact]
    public void Sheets_Macros_AreIgnoredWithANote()
    {
        var sheet = ReadSheet.Only(XlsxBuilder.Workbook().Sheet("S", ["A"]).Macros().ToUploadedFile("list.xlsm"));

        Assert.Equal("A", sheet.At(1, 0).Text);
        Assert.Equal(["macros-ignored"], sheet.Notes);
    }

    [Fact]
    public void Sheets_ExternalLinks_AreNeverFollowed()
    {
        var sheet = ReadSheet.Only(XlsxBuilder.Workbook().Sheet("S", ["A"])
            .Part("xl/_rels/workbook.xml.rels", XlsxParts.Relationships(
                $"""
                <Relationship Id="a" Type="{XlsxParts.Office}/sharedStrings" TargetMode="External"
                  Target="http://localhost:9/strings.xml"/>
                <Relationship Id="rId1" Type="{XlsxParts.Office}/worksheet" Target="/xl/worksheets/sheet1.xml"/>
                <Relationship Id="b" Type="{XlsxParts.Office}/sharedStrings" Target="./x/../sharedStrings.xml"/>
                """))
            .ToUploadedFile());

        Assert.Equal("A", sheet.At(1, 0).Text);
    }

    [Fact]
    public void Sheets_Cancelled_Stops()
    {
        var sheet = Assert.Single(WorkbookFile.Sheets(XlsxBuilder.Workbook().Sheet("S", ["A"]).ToUploadedFile()));

        Assert.Throws<OperationCanceledException>(() => sheet.Rows(new CancellationToken(canceled: true)).Count());
    }

    private static XlsxBuilder SheetOf(string rows) => XlsxBuilder.Workbook()
        .SheetPart("S", $"<worksheet xmlns=\"{XlsxParts.Main}\"><sheetData>{rows}</sheetData></worksheet>");
}
