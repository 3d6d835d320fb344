using FsCheck;
using FsCheck.Fluent;
using Reporting.Extracts.Reading;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.Reading;

public sealed class ReadingPropertyTests
{
    private const string Canary = "ZZCANARY";

    private static readonly byte[] Workbook = XlsxBuilder.Workbook()
        .Sheet("List 1", ["Child Unique ID", "Age"], [Canary, 7], [null, new XlsxError("#N/A")])
        .Sheet("List 2", [Canary, true]).ToBytes();

    private static readonly string[] Markup =
        ["<", ">", "/", "\"", "&", "'", "=", "<!", "<![CDATA[", "<c>", " ", "\u0001"];

    private static readonly byte[][] MagicNumbers =
        ["PK\u0003\u0004"u8.ToArray(), "PK\u0005\u0006"u8.ToArray(), [0xFF, 0xFE], [0xD0, 0xCF, 0x11, 0xE0]];

    private static readonly Gen<string> Field = Gen.Elements(
        "a", "\"", ",", ";", "\t", "\r\n", "\n", " ", "\u00A0", "é", "£", "12345.0", "x\"y", string.Empty)
        .ArrayOf(3).Select(string.Concat);

    [Fact]
    public void Csv_WrittenAndRead_IsTheSame()
    {
        var delimiters = Gen.Elements(',', ';', '\t').ToArbitrary();
        Prop.ForAll(Field.ArrayOf(4).ArrayOf(5).ToArbitrary(), delimiters, (rows, delimiter) =>
        {
            // Lines of plain words, as every list has: without any, a file may look as if parted by another mark.
            string[][] headings = [.. Enumerable.Repeat(new[] { "Id", "Date", "Source", "Team" }, 60)];
            var file = CsvBuilder.Csv([.. headings, .. rows]).Delimiter(delimiter).ToUploadedFile();
            var expected = headings.Concat(rows).Where(r => r.Any(f => f.Length > 0)).Select(Trimmed);

            Assert.Equal(expected, ReadSheet.Only(file).Rows.Select(r => r.Texts.Select(t => t ?? string.Empty)));
        }).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void Sheets_RandomBytes_AreReadOrRefused() =>
        Prop.ForAll<byte[]>(ReadsOrRefuses).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Sheets_RandomBytesAfterAMagicNumber_AreReadOrRefused()
    {
        var bytes = ArbMap.Default.ArbFor<byte[]>();
        var magicNumbers = Gen.Elements(MagicNumbers).ToArbitrary();
        Prop.ForAll(magicNumbers, bytes, (magic, rest) => ReadsOrRefuses([.. magic, .. rest]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Sheets_WorkbookCutShort_IsRefused()
    {
        for (var length = 4; length < Workbook.Length; length++)
        {
            Assert.Equal("truncated", ReadSheet.Refusal(Workbook[..length]).Rule);
        }
    }

    [Fact]
    public void Sheets_WorkbookWithChangedBytes_IsReadOrRefused()
    {
        var places = Gen.Choose(0, Workbook.Length - 1).Two().ToArbitrary();
        Prop.ForAll(places, ArbMap.Default.ArbFor<byte>(), (at, value) =>
        {
            byte[] changed = [.. Workbook];
            (changed[at.Item1], changed[at.Item2]) = (value, (byte)~value);
            ReadsOrRefuses(changed);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Rows_SheetWithChangedMarkup_IsReadOrRefusedWithoutAValue()
    {
        const string cells = $"<row r=\"1\"><c r=\"A1\" t=\"str\"><v>{Canary}</v></c><c s=\"1\"><v>45107</v></c></row>";
        const string xml = $"<worksheet xmlns=\"{XlsxParts.Main}\"><sheetData>{cells}</sheetData></worksheet>";
        var change = Gen.Choose(0, xml.Length - 1).Zip(Gen.Elements(Markup));
        Prop.ForAll(change.ToArbitrary(), c => ReadsOrRefuses(
                XlsxBuilder.Workbook().SheetPart("S", xml.Remove(c.Item1, 1).Insert(c.Item1, c.Item2)).ToBytes()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    /// <summary>Anything thrown but a refusal fails the property, as does a cell's value in its message.</summary>
    private static void ReadsOrRefuses(byte[] content)
    {
        try
        {
            ReadSheet.All(UploadedBytes.File(Canary, content));
        }
        catch (UnreadableFileException refusal)
        {
            Assert.DoesNotContain(Canary, refusal.ToString(), StringComparison.Ordinal);
            Assert.NotEmpty(refusal.Rule);
        }
    }

    private static IEnumerable<string> Trimmed(string[] row) =>
        row.Reverse().SkipWhile(f => f.Length == 0).Reverse();
}
