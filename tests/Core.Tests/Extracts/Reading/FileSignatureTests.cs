using System.Text;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.Reading;

public sealed class FileSignatureTests
{
    [Theory]
    [InlineData("%PDF-1.7 ...", "PDF")]
    [InlineData("<html><table><tr><td>Child</td></tr></table></html>", "web page")]
    [InlineData("\uFEFF \r\n<!DOCTYPE HTML><html>", "web page")]
    [InlineData("<table border=1>", "web page")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>", "XML file")]
    [InlineData("{\\rtf1 text}", "RTF")]
    public void Sheets_OtherKindOfText_IsNamed(string content, string kind)
    {
        var refusal = ReadSheet.Refusal(Encoding.UTF8.GetBytes(content));

        Assert.Equal("not-a-workbook", refusal.Rule);
        Assert.Contains(kind, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("upload", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EncryptedPackage", "protected")]
    [InlineData("Workbook", "legacy-xls")]
    [InlineData("Book", "legacy-xls")]
    [InlineData("WordDocument", "not-a-workbook")]
    public void Sheets_CompoundFile_IsToldByItsStreams(string stream, string rule)
    {
        byte[] magic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        byte[] content = [.. magic, .. new byte[600], .. Encoding.Unicode.GetBytes(stream)];

        Assert.Equal(rule, ReadSheet.Refusal(content).Rule);
    }

    [Fact]
    public void Sheets_OldestBinaryWorkbook_IsLegacy() =>
        Assert.Equal("legacy-xls", ReadSheet.Refusal([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]).Rule);

    [Theory]
    [InlineData("mimetype", "content.xml", "ODS")]
    [InlineData("word/document.xml", "x.xml", "Word")]
    [InlineData("ppt/presentation.xml", "x.xml", "PowerPoint")]
    [InlineData("xl/workbook.bin", "x.xml", ".xlsb")]
    [InlineData("notes.txt", "x.xml", "zip archive")]
    public void Sheets_OtherKindOfZip_IsNamed(string part, string other, string kind)
    {
        var refusal = ReadSheet.Refusal(ZipBuilder.Zip((part, "<a/>"u8.ToArray()), (other, "<a/>"u8.ToArray())));

        Assert.Equal("not-a-workbook", refusal.Rule);
        Assert.Contains(kind, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_EmptyFile_IsRefused() => Assert.Equal("empty-file", ReadSheet.Refusal([]).Rule);

    [Fact]
    public void Sheets_NameSaysOtherwise_BytesDecide()
    {
        var workbook = ReadSheet.Only(XlsxBuilder.Workbook().Sheet("List 1", ["A"]).ToUploadedFile("list.csv"));
        var csv = ReadSheet.Only(CsvBuilder.Csv(["A", "B"]).ToUploadedFile("list.xlsx"));

        Assert.Equal("List 1", workbook.Name);
        Assert.Equal(["A", "B"], csv.Rows[0].Texts);
    }

    [Fact]
    public void Sheets_Picture_IsRefused() =>
        Assert.Equal("encoding", ReadSheet.Refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]).Rule);
}
