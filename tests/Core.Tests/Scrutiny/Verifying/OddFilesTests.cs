using System.IO.Compression;
using System.Text;
using Reporting.Scrutiny.Verifying;
using Reporting.Tests.Builders;
using Reporting.Tests.Runs;

namespace Reporting.Tests.Scrutiny.Verifying;

public sealed class OddFilesTests
{
    private static readonly Dictionary<string, (byte[] File, FileVerdict Verdict, string Said)> Files = new()
    {
        ["empty"] = ([], FileVerdict.Unreadable, "the file is empty"),
        ["csv"] = ("Indicator,Value\ncla,518\n"u8.ToArray(), FileVerdict.NotOurs, "no workbook (.xlsx)"),
        ["old workbook"] = ([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]], FileVerdict.NotOurs, "no workbook (.xlsx)"),
        ["document"] = (ZipBuilder.Zip(("word/document.xml", "<w/>"u8.ToArray())), FileVerdict.NotOurs, "no workbook"),
        ["somebody's workbook"] = (Workbook("A budget"), FileVerdict.NotOurs, "it names none"),
        ["another storage's"] = (Workbook("Run 0123abcd."), FileVerdict.NotOurs, "names run 0123abcd"),
        ["cut short"] = (Workbook("A budget")[..^40], FileVerdict.Unreadable, "damaged or was cut short"),
        ["bomb"] = (Bomb(), FileVerdict.Unreadable, "grows beyond any workbook"),
        ["many parts"] = (
            ZipBuilder.Zip(Enumerable.Range(0, 2_500).Select(part => ($"xl/{part}.xml", Array.Empty<byte>()))),
            FileVerdict.Unreadable,
            "grows beyond any workbook"),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Verify_OddFile_SaysWhatItIs(string name)
    {
        var world = new RunWorld();
        var (file, verdict, said) = Files[name];
        var found = await new WorkbookVerifier(world.Publications, world.Runs, world.Results, world.Uploads)
            .VerifyAsync(new MemoryStream(file), default);
        Assert.Equal(verdict, found.Verdict);
        Assert.False(found.IsGenuine);
        Assert.Contains(said, Assert.Single(VerificationText.Lines(found)), StringComparison.Ordinal);
    }

    private static byte[] Workbook(string text) => ZipBuilder.Zip(
        ("xl/workbook.xml", "<workbook/>"u8.ToArray()),
        ("xl/sharedStrings.xml", Encoding.UTF8.GetBytes($"<sst><si><t>{text}</t></si></sst>")));

    // The part is no XML, so that nothing but counting what comes out stops it.
    private static byte[] Bomb() => ZipBuilder.Zip(
        CompressionLevel.Optimal,
        Enumerable.Range(0, 5).Select(part => ($"xl/media/{part}.bin", new byte[64 << 20])));
}
