using Reporting.Cli.Demo;

namespace Reporting.Tests.Cli.Demo;

public sealed class DemoOutcomeTests
{
    [Fact]
    public void Lines_ManyFilesInAFolder_NamesAFewAndCountsTheRest()
    {
        var receipts = Enumerable.Range(1, 16).Select(number => Path.Combine("receipts", $"{number:00}.html"));
        var outcome = new DemoOutcome(
            [Path.Combine("public", "panel.xlsx"), .. receipts],
            12_345,
            [("Azurite started", TimeSpan.FromSeconds(1.26))]);

        var lines = outcome.Lines(new DirectoryInfo("out")).ToList();

        Assert.Contains($"  {Path.Combine("public", "panel.xlsx")}", lines);
        Assert.Contains("  receipts holds 12 more", lines);
        Assert.Contains("The table Results holds 12,345 rows of figures.", lines);
        Assert.Contains(lines, line => line.EndsWith("1.3 s", StringComparison.Ordinal));
    }

    [Fact]
    public void LastLines_MoreThanAreKept_AreTheNewest()
    {
        var lines = new LastLines(2);
        foreach (var line in new[] { "one", "two", null, "three" })
            lines.Add(line);

        Assert.Equal(["two", "three"], lines.ToList());
    }
}
