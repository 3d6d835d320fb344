using System.Text;
using Reporting.Extracts.Reading;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.Reading;

public sealed class CsvFileTests
{
    static CsvFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Rows_Fields_StayText()
    {
        var sheet = ReadSheet.Only(CsvBuilder.Csv(["Id", "Age", "Seen"], ["012345", 7, true]).ToUploadedFile());

        Assert.Equal((string.Empty, false), (sheet.Name, sheet.Hidden));
        Assert.Equal(["012345", "7", "True"], sheet.Rows[1].Texts);
        Assert.All(sheet.Rows[1].Cells, c => Assert.Equal(CellKind.Text, c.Kind));
        Assert.Empty(sheet.Notes);
    }

    public static TheoryData<Encoding> Encodings =>
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Rows_KnownEncoding_IsReadToTheCharacter(Encoding encoding)
    {
        var csv = CsvBuilder.Csv(["£5 – café", "\u00A0x"], ["\U0001F600", "b"]).Encoded(encoding);
        var sheet = ReadSheet.Only(csv.ToUploadedFile());

        Assert.Equal(["£5 – café", "\u00A0x"], sheet.Rows[0].Texts);
        Assert.Equal("\U0001F600", sheet.At(2, 0).Text);
        Assert.Empty(sheet.Notes);
    }

    [Fact]
    public void Rows_Windows1252_IsReadWithANote()
    {
        var csv = CsvBuilder.Csv(["£5 – café"]).Encoded(Encoding.GetEncoding(1252));
        var sheet = ReadSheet.Only(csv.ToUploadedFile());

        Assert.Equal("£5 – café", sheet.At(1, 0).Text);
        Assert.Equal(["encoding-guessed"], sheet.Notes);
    }

    public static TheoryData<byte[]> UnsureEncodings =>
    [
        [.. "caf"u8, 0x8D, .. ",b\r\n"u8],
        [.. "a,b\r\n"u8, 0, .. "c"u8],
        Encoding.Unicode.GetBytes("a,b\r\n"),
        [0xEF, 0xBB, 0xBF, .. "caf"u8, 0xE9],
        [0xFF, 0xFE, .. "a"u8, 0, 0x00, 0xD8],
        [0xFF, 0xFE, .. "a"u8, 0, .. "b"u8],
        [0xFF, 0xFE, .. "a"u8, 0, 0, 0],
        Encoding.UTF32.GetPreamble().Concat(Encoding.UTF32.GetBytes("a,b")).ToArray(),
    ];

    [Theory]
    [MemberData(nameof(UnsureEncodings))]
    public void Sheets_UnsureEncoding_IsRefusedNotGarbled(byte[] content) =>
        Assert.Equal("encoding", ReadSheet.Refusal(content).Rule);

    [Theory]
    [InlineData(',', "\r\n")]
    [InlineData(';', "\n")]
    [InlineData('\t', "\r")]
    [InlineData('|', "\r\n")]
    public void Rows_DelimiterAndLineEnd_AreFound(char delimiter, string lineEnd)
    {
        var sheet = ReadSheet.Only(CsvBuilder.Csv(
            ["Child Unique ID", "Text, with commas"], ["1", "a, b, c; d"], ["2", "two\nlines, \"quoted\""], ["3", null])
            .Delimiter(delimiter).LineEnd(lineEnd).ToUploadedFile());

        Assert.Equal(["Child Unique ID", "Text, with commas"], sheet.Rows[0].Texts);
        Assert.Equal(["1", "a, b, c; d"], sheet.Rows[1].Texts);
        Assert.Equal(["2", "two\nlines, \"quoted\""], sheet.Rows[2].Texts);
        Assert.Equal(["3"], sheet.Rows[3].Texts);
        Assert.Equal([1, 2, 3, 5], sheet.Rows.Select(r => r.Number));
    }

    [Theory]
    [InlineData("Child Unique ID\r\n1\r\n")]
    [InlineData("Child Unique ID")]
    public void Rows_OneColumn_NeedsNoDelimiter(string content) =>
        Assert.Equal("Child Unique ID", Read(content).At(1, 0).Text);

    [Fact]
    public void Rows_TitleAboveTheHeadings_DoesNotDecideTheDelimiter()
    {
        var sheet = Read("Contacts, June 2023, to date\r\nId;Date;Source\r\n1;01/06/2023;a, b\r\n2;02/06/2023;c\r\n");

        Assert.Equal(["Id", "Date", "Source"], sheet.Rows[1].Texts);
    }

    [Fact]
    public void Rows_SeparatorLine_IsObeyedAndLeftOut()
    {
        var sheet = Read("sep=;\r\nId;Name, first\r\n1;a, b\r\n");

        Assert.Equal([2, 3], sheet.Rows.Select(r => r.Number));
        Assert.Equal(["Id", "Name, first"], sheet.Rows[0].Texts);
    }

    [Fact]
    public void Rows_RaggedBlankAndTrailingDelimiters_KeepWhatTheyHold()
    {
        var sheet = Read("a,b,c,,,\r\n\r\n1\r\n,,\r\n1,2,3,4,5\r\n ,x\r\n");

        Assert.Equal([1, 3, 5, 6], sheet.Rows.Select(r => r.Number));
        Assert.Equal([3, 1, 5, 2], sheet.Rows.Select(r => r.Cells.Count));
        Assert.Equal(" ", sheet.At(6, 0).Text);
    }

    [Fact]
    public void Rows_MarkInsideAField_StandsForItself() =>
        Assert.Equal(["1", "5\" tall", "b"], Read("Id,Height,X\r\n1,5\" tall,b\r\n2,\"6\"\"\",c\r\n").Rows[1].Texts);

    [Theory]
    [InlineData("Id,Text\r\n1,\"never closed\r\n2,b\r\n3,c\r\n", "line 2 ")]
    [InlineData("Id,Text\r\n1,a\r\n2,\"never closed", "line 3 ")]
    public void Rows_MarkNeverClosed_IsRefusedWithItsLine(string content, string line)
    {
        var refusal = ReadSheet.Refusal(Encoding.UTF8.GetBytes(content));

        Assert.Equal("unclosed-quote", refusal.Rule);
        Assert.Contains(line, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_MarkNeverClosedInALargeFile_IsRefused()
    {
        var content = new StringBuilder("Id,Text\r\n1,\"never closed\r\n");
        for (var i = 0; i < 500_000; i++)
        {
            content.Append(i).Append(",some text\r\n");
        }

        var refusal = ReadSheet.Refusal(Encoding.UTF8.GetBytes(content.ToString()));

        Assert.Equal("unclosed-quote", refusal.Rule);
        Assert.Contains("line 2 ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_FieldsBeyondTheLimit_AreIgnoredWithANote()
    {
        var sheet = Read(string.Join(',', Enumerable.Range(1, 501)) + "\r\n" + new string(',', 600) + "\r\n");

        Assert.Equal(500, Assert.Single(sheet.Rows).Cells.Count);
        Assert.Equal(["columns-ignored"], sheet.Notes);
    }

    [Fact]
    public void Rows_LineOfMegabytesWithoutAMark_IsNotOnlySaidToLackOne()
    {
        var refusal = ReadSheet.Refusal(Encoding.UTF8.GetBytes("Id,Text\r\n1," + new string('a', 6 << 20) + "\r\n"));

        Assert.Contains("line 2 ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("more text than Excel allows", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_MoreThanTheLimit_AreRefused()
    {
        var file = CsvBuilder.Csv(["a"], ["b"], ["c"]).ToUploadedFile();

        Assert.Equal("too-large", ReadSheet.Refusal(file, new ReadingLimits { MaxRowsPerSheet = 2 }).Rule);
        Assert.Equal(3, ReadSheet.Only(file, new ReadingLimits { MaxRowsPerSheet = 3 }).Rows.Count);
    }

    private static ReadSheet Read(string content) => ReadSheet.Only(Encoding.UTF8.GetBytes(content));
}
