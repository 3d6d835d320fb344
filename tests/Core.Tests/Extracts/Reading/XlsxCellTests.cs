using NodaTime;
using Reporting.Extracts.Reading;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.Reading;

public sealed class XlsxCellTests
{
    private const string Nbsp = "\u00A0";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rows_EveryKindOfCell_KeepsItsKindAndValue(bool inline)
    {
        var builder = XlsxBuilder.Workbook().Sheet(
            "List 1", ["Age", 12345.5, 7, true, false, null, new LocalDate(2023, 6, 30), new XlsxError("#N/A")]);
        var sheet = ReadSheet.Only((inline ? builder.InlineStrings() : builder).ToUploadedFile());

        Assert.Equal("List 1", sheet.Name);
        Assert.Equal(
            [
                CellKind.Text, CellKind.Number, CellKind.Number, CellKind.Bool, CellKind.Bool, CellKind.Blank,
                CellKind.Date, CellKind.Error,
            ],
            sheet.Rows[0].Cells.Select(c => c.Kind));
        Assert.Equal("Age", sheet.At(1, 0).Text);
        Assert.Equal([12345.5, 7, 1, 0], sheet.Rows[0].Cells.Skip(1).Take(4).Select(c => c.Number));
        Assert.Equal(new LocalDate(2023, 6, 30), sheet.At(1, 6).AsDate);
        Assert.Equal(45107, sheet.At(1, 6).Number);
        Assert.Equal("#N/A", sheet.At(1, 7).Text);
    }

    [Theory]
    [InlineData(" trailing ")]
    [InlineData(" ")]
    [InlineData("two" + Nbsp + "parts")]
    [InlineData(Nbsp)]
    [InlineData("a < b & \"c\" 'd' > e")]
    [InlineData("line\nbreak")]
    [InlineData("£ – é \U0001F600")]
    [InlineData("]]>")]
    public void Rows_Text_IsKeptToTheCharacter(string text)
    {
        var shared = ReadSheet.Only(XlsxBuilder.Workbook().Sheet("S", [text]).ToUploadedFile());
        var inline = ReadSheet.Only(XlsxBuilder.Workbook().Sheet("S", [text]).InlineStrings().ToUploadedFile());

        Assert.Equal(text, shared.At(1, 0).Text);
        Assert.Equal(text, inline.At(1, 0).Text);
    }

    [Fact]
    public void Rows_RichTextWithReadings_JoinsTheRunsAlone()
    {
        var sheet = ReadSheet.Only(SheetOf(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>Child </t></r><r><t>Unique ID</t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></is></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")
            .Part(
                "xl/sharedStrings.xml",
                $"<sst xmlns=\"{XlsxParts.Main}\"><si><r><t>Date of </t></r><r><t>Birth</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si></sst>").ToUploadedFile());

        Assert.Equal(["Child Unique ID", "Date of Birth"], sheet.Rows[0].Texts);
    }

    [Fact]
    public void Rows_EscapedCharacter_IsTheCharacter()
    {
        var sheet = ReadSheet.Only(XlsxBuilder.Workbook().Sheet("S", ["a_x000D_b", "_x00e9_"]).ToUploadedFile());

        Assert.Equal(["a\rb", "_x00e9_"], sheet.Rows[0].Texts);
    }

    [Fact]
    public void Rows_Formulas_GiveTheirKeptValue()
    {
        var sheet = ReadSheet.Only(XlsxBuilder.Workbook().Sheet(
            "S",
            [
                new XlsxFormula("1+1", 2), new XlsxFormula("A1&B1", "SYN-1"), new XlsxFormula("1=1", true),
                new XlsxFormula("TODAY()", new LocalDate(2023, 6, 1)), new XlsxFormula("NA()", new XlsxError("#N/A")),
                new XlsxFormula("\"\"", string.Empty), new XlsxFormula("A1", null),
            ]).ToUploadedFile());

        Assert.Equal(
            [
                CellKind.Number, CellKind.Text, CellKind.Bool, CellKind.Date, CellKind.Error, CellKind.Blank,
                CellKind.Error,
            ],
            sheet.Rows[0].Cells.Select(c => c.Kind));
        Assert.Equal("SYN-1", sheet.At(1, 1).Text);
        Assert.Equal("formula without value", sheet.At(1, 6).Text);
    }

    [Theory]
    [InlineData("<c><v>1E400</v></c>", CellKind.Error)]
    [InlineData("<c><v>NaN</v></c>", CellKind.Error)]
    [InlineData("<c><v>text</v></c>", CellKind.Text)]
    [InlineData("<c t=\"s\"><v>0</v></c>", CellKind.Error)]
    [InlineData("<c t=\"s\"><v>-1</v></c>", CellKind.Error)]
    [InlineData("<c t=\"d\"><v>2023-06-30</v></c>", CellKind.Date)]
    [InlineData("<c t=\"d\"><v>2023-06-30T10:00:00</v></c>", CellKind.Text)]
    [InlineData("<c t=\"b\"><v>true</v></c>", CellKind.Bool)]
    [InlineData("<c t=\"str\"><v></v></c>", CellKind.Blank)]
    [InlineData("<c s=\"1\"/>", CellKind.Blank)]
    [InlineData("<c s=\"99\"><v>1</v></c>", CellKind.Number)]
    [InlineData("<c s=\"1\"><v>3000000</v></c>", CellKind.Number)]
    [InlineData("<c s=\"1\"><v>-5</v></c>", CellKind.Number)]
    [InlineData("<c s=\"4\"><v>1E300</v></c>", CellKind.Number)]
    [InlineData("<c><!-- <v>1</v> --></c>", CellKind.Blank)]
    [InlineData("<c t=\"str\"><v><![CDATA[a<b]]></v></c>", CellKind.Text)]
    public void Rows_OddCell_IsOfKind(string cell, CellKind kind)
    {
        var sheet = ReadSheet.Only(SheetOf($"<row>{cell}<c><v>1</v></c></row>").ToUploadedFile());

        Assert.Equal(kind, sheet.At(1, 0).Kind);
        Assert.Equal(CellKind.Number, sheet.At(1, 1).Kind);
    }

    [Theory]
    [InlineData(1, "1900-01-01")]
    [InlineData(59, "1900-02-28")]
    [InlineData(61, "1900-03-01")]
    [InlineData(45107, "2023-06-30")]
    [InlineData(2958465, "9999-12-31")]
    public void Rows_SerialOfDateOrNumber_CountsAsExcelDoes(double serial, string day)
    {
        var sheet = ReadSheet.Only(
            XlsxBuilder.Workbook().Sheet("S", [new XlsxStyled(serial, XlsxParts.Day), serial]).ToUploadedFile());

        Assert.Equal(day, sheet.At(1, 0).AsDate?.ToString("uuuu-MM-dd", null));
        Assert.Equal(day, sheet.At(1, 1).AsSerialDate?.ToString("uuuu-MM-dd", null));
        Assert.Null(sheet.At(1, 1).AsDate);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(60)]
    [InlineData(60.5)]
    [InlineData(2958466)]
    public void AsSerialDate_NoDay_IsNull(double serial)
    {
        var sheet = ReadSheet.Only(XlsxBuilder.Workbook().Sheet("S", [serial]).ToUploadedFile());

        Assert.Null(sheet.At(1, 0).AsSerialDate);
    }

    [Fact]
    public void Rows_DayThatNeverWas_IsANumber()
    {
        var sheet = ReadSheet.Only(
            XlsxBuilder.Workbook().Sheet("S", [new XlsxStyled(60, XlsxParts.Day)]).ToUploadedFile());

        Assert.Equal(CellKind.Number, sheet.At(1, 0).Kind);
    }

    [Fact]
    public void Rows_WorkbookCountingFrom1904_GivesTheSameDays()
    {
        var day = new LocalDate(2023, 6, 30);
        var sheet = ReadSheet.Only(XlsxBuilder.Workbook().Sheet("S", [day]).Dates1904().ToUploadedFile());

        Assert.Equal(day, sheet.At(1, 0).AsDate);
        Assert.Equal(45107, sheet.At(1, 0).Number);
    }

    [Fact]
    public void Rows_Times_AreDatesOnlyWithADay()
    {
        var sheet = ReadSheet.Only(XlsxBuilder.Workbook().Sheet(
            "S",
            [
                new LocalDateTime(2023, 6, 30, 14, 25), new XlsxStyled(0.25, XlsxParts.Time),
                new XlsxStyled(1.5, XlsxParts.Duration),
            ]).ToUploadedFile());

        Assert.Equal(new LocalDateTime(2023, 6, 30, 14, 25), sheet.At(1, 0).Date);
        Assert.Equal((CellKind.Number, 0.25), (sheet.At(1, 1).Kind, sheet.At(1, 1).Number));
        Assert.Equal((CellKind.Number, 1.5), (sheet.At(1, 2).Kind, sheet.At(1, 2).Number));
    }

    private static XlsxBuilder SheetOf(string rows) => XlsxBuilder.Workbook()
        .SheetPart("S", $"<worksheet xmlns=\"{XlsxParts.Main}\"><sheetData>{rows}</sheetData></worksheet>");
}
