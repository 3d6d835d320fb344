using System.IO.Compression;
using System.Text;
using Reporting.Extracts;
using Reporting.Extracts.Reading;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.Reading;

public sealed class HostileWorkbookTests
{
    [Fact]
    public void Rows_TwoMillionStyledCellsWithoutContent_AreIgnored() => WithinAMinute(() =>
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{XlsxParts.Main}\"><sheetData>");
        xml.Append("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Child Unique ID</v></c></row>");
        for (var row = 2; row <= 100_001; row++)
        {
            xml.Append($"<row r=\"{row}\">");
            for (var column = 0; column < 20; column++)
            {
                xml.Append($"<c r=\"{(char)('A' + column)}{row}\" s=\"1\"/>");
            }

            xml.Append("</row>");
        }

        var file = XlsxBuilder.Workbook().SheetPart("S", xml.Append("</sheetData></worksheet>").ToString());
        var sheet = ReadSheet.Only(file.ToUploadedFile());

        Assert.Equal("Child Unique ID", Assert.Single(sheet.Rows).Cells[0].Text);
        Assert.Empty(sheet.Notes);
    });

    [Fact]
    public void Rows_OneCellInTheLastCorner_IsIgnoredWithANote() => WithinAMinute(() =>
    {
        var sheet = ReadSheet.Only(SheetOf(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"));

        Assert.Equal(1, Assert.Single(sheet.Rows).Number);
        Assert.Equal(["columns-ignored"], sheet.Notes);
    });

    [Fact]
    public void Rows_OneCellInTheLastRow_CostsNoRowsBetween() => WithinAMinute(() =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sheet = ReadSheet.Only(SheetOf("<row r=\"1048576\"><c r=\"SF1048576\"><v>1</v></c></row>"));

        Assert.Equal((1_048_576, 500), (sheet.Rows[0].Number, sheet.Rows[0].Cells.Count));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 20);
    });

    [Fact]
    public void Rows_MoreThanTheLimit_AreRefused()
    {
        var file = XlsxBuilder.Workbook().Sheet("S", [1], [2], [3]).ToUploadedFile();

        Assert.Equal(3, ReadSheet.Only(file, new ReadingLimits { MaxRowsPerSheet = 3 }).Rows.Count);
        Assert.Equal("too-large", ReadSheet.Refusal(file, new ReadingLimits { MaxRowsPerSheet = 2 }).Rule);
    }

    [Fact]
    public void Sheets_Bomb_IsRefusedEarly() => WithinAMinute(() =>
    {
        var zeros = new byte[300 << 20];
        zeros.AsSpan().Fill((byte)' ');
        "<worksheet>"u8.CopyTo(zeros);
        var file = XlsxBuilder.Workbook().Sheet("S", ["A"]).Part("xl/drawings/a.xml", zeros)
            .Compression(CompressionLevel.SmallestSize).ToUploadedFile();

        Assert.Equal("bomb", ReadSheet.Refusal(file).Rule);
    });

    [Fact]
    public void Sheets_InflatedBytes_AreCountedOverAllParts()
    {
        var part = Encoding.UTF8.GetBytes("<a>" + new string(' ', 50_000) + "</a>");
        var file = XlsxBuilder.Workbook().Sheet("S", ["A"]).Part("a.xml", part).Part("b.xml", part).ToUploadedFile();

        Assert.Equal("bomb", ReadSheet.Refusal(file, new ReadingLimits { MaxInflatedBytes = 90_000 }).Rule);
        Assert.Single(ReadSheet.All(file, new ReadingLimits { MaxInflatedBytes = 110_000 }));
    }

    [Fact]
    public void Sheets_DeclaredSizeThatLies_IsNotBelieved()
    {
        var content = XlsxBuilder.Workbook().Sheet("S", ["A"])
            .Part("a.xml", "<a>" + new string(' ', 50_000) + "</a>").ToBytes();
        for (var rest = content.AsSpan(); rest.IndexOf("PK\u0001\u0002"u8) is >= 0 and var at; rest = rest[(at + 46)..])
        {
            // The uncompressed size in an entry of the zip's directory.
            BitConverter.TryWriteBytes(rest[(at + 24)..], 10);
        }

        var refusal = ReadSheet.Refusal(
            UploadedBytes.File("a.xlsx", content), new ReadingLimits { MaxInflatedBytes = 20_000 });

        Assert.Contains(refusal.Rule, new[] { "bomb", "damaged" });
    }

    [Fact]
    public void Sheets_ThousandsOfParts_AreRefused()
    {
        var parts = Enumerable.Range(0, 2_500).Select(i => ($"p{i}.bin", Array.Empty<byte>()));

        Assert.Equal("bomb", ReadSheet.Refusal(ZipBuilder.Zip(parts)).Rule);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("docProps/core.xml")]
    [InlineData("customXml/item1.xml")]
    public void Sheets_DocumentTypeInAnyPart_IsRefused(string part)
    {
        const string external =
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>";
        var file = XlsxBuilder.Workbook().Sheet("S", ["A"]).Part(part, external).ToUploadedFile();

        Assert.Equal("dtd", ReadSheet.Refusal(file).Rule);
    }

    [Fact]
    public void Sheets_DocumentTypeAcrossTwoReads_IsFound()
    {
        for (var padding = 131_000; padding < 131_140; padding += 7)
        {
            var part = $"<a>{new string(' ', padding)}</a><!DOCTYPE b>";

            var file = XlsxBuilder.Workbook().Sheet("S").Part("a.xml", part);

            Assert.Equal("dtd", ReadSheet.Refusal(file.ToBytes()).Rule);
        }
    }

    [Fact]
    public void Sheets_PartInAnotherEncoding_IsRefused()
    {
        var part = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<!DOCTYPE a><a/>")).ToArray();

        var file = XlsxBuilder.Workbook().Sheet("S").Part("a.xml", part);

        Assert.Equal("damaged", ReadSheet.Refusal(file.ToBytes()).Rule);
    }

    [Fact]
    public void Sheets_FlippedByte_IsRefused()
    {
        var content = XlsxBuilder.Workbook().Sheet("S", ["A", 12345])
            .Compression(CompressionLevel.NoCompression).ToBytes();
        content[content.AsSpan().IndexOf("12345"u8)] = (byte)'9';

        Assert.Equal("damaged", ReadSheet.Refusal(content).Rule);
    }

    [Fact]
    public void Sheets_FileBeyondTheLimit_IsRefusedWhateverItDeclares()
    {
        var content = new byte[2048];
        var file = new UploadedFile("a.csv", () => new MemoryStream(content), Length: 1);

        Assert.Equal("too-large", ReadSheet.Refusal(file, new ReadingLimits { MaxFileBytes = 2047 }).Rule);
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1")]
    [InlineData("<row r=\"1\"><c r=\"A1\" s=\"")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v><![CDATA[1")]
    [InlineData("<row r=\"1\"><!-- ")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&undefined;</v></c></row></sheetData></worksheet>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&#0;</v></c></row></sheetData></worksheet>")]
    [InlineData("<row r=\"1048577\"><c><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("<row r=\"1\"><c r=\"1\"><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("<row r=\"x\"><c><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("</></></sheetData")]
    public void Rows_SheetThatIsNotWellFormed_IsDamaged(string rows)
    {
        var file = XlsxBuilder.Workbook()
            .SheetPart("S", $"<worksheet xmlns=\"{XlsxParts.Main}\"><sheetData>{rows}").ToUploadedFile();

        Assert.Equal("damaged", ReadSheet.Refusal(file).Rule);
    }

    [Fact]
    public void Sheets_MissingPart_IsDamaged()
    {
        var file = XlsxBuilder.Workbook().Sheet("S", ["A"])
            .Part("xl/_rels/workbook.xml.rels", XlsxParts.Relationships(
                $"<Relationship Id=\"rId1\" Type=\"{XlsxParts.Office}/worksheet\" Target=\"worksheets/none.xml\"/>"));

        Assert.Equal("damaged", ReadSheet.Refusal(file.ToBytes()).Rule);
    }

    [Fact]
    public void Rows_TextBeyondAnyCell_IsRefused()
    {
        var bearable = XlsxBuilder.Workbook().Sheet("S", [new string('x', 40_000)]).InlineStrings();
        var unbearableShared = XlsxBuilder.Workbook().Sheet("S", [new string('x', 2 << 20)]);
        var unbearable = XlsxBuilder.Workbook().Sheet("S", [new string('x', 2 << 20)]).InlineStrings();

        Assert.Equal(40_000, ReadSheet.Only(bearable.ToBytes()).At(1, 0).Text!.Length);
        Assert.Equal("too-large", ReadSheet.Refusal(unbearable.ToBytes()).Rule);
        Assert.Equal("too-large", ReadSheet.Refusal(unbearableShared.ToBytes()).Rule);
    }

    [Fact]
    public void Rows_TextOfAMillionRuns_EndsSoon() => WithinAMinute(() =>
    {
        var runs = new StringBuilder();
        for (var i = 0; i < 1_000_000; i++)
        {
            runs.Append("<r><t>a</t></r>");
        }

        var shared = XlsxBuilder.Workbook().Sheet("S", ["A"])
            .Part("xl/sharedStrings.xml", $"<sst xmlns=\"{XlsxParts.Main}\"><si>{runs}</si></sst>").ToBytes();
        var inline = SheetOf($"<row><c t=\"inlineStr\"><is>{runs}</is></c></row>");

        Assert.Equal(1_000_000, ReadSheet.Only(shared).At(1, 0).Text!.Length);
        Assert.Equal(1_000_000, ReadSheet.Only(inline).At(1, 0).Text!.Length);
    });

    private static byte[] SheetOf(string rows) => XlsxBuilder.Workbook()
        .SheetPart("S", $"<worksheet xmlns=\"{XlsxParts.Main}\"><sheetData>{rows}</sheetData></worksheet>").ToBytes();

    /// <summary>Guards against hanging, no more: how fast, the bench says.</summary>
    private static void WithinAMinute(Action test)
    {
        var running = Task.Run(test);
        Assert.True(((IAsyncResult)running).AsyncWaitHandle.WaitOne(TimeSpan.FromSeconds(60)), "still running");
        running.GetAwaiter().GetResult();
    }
}
