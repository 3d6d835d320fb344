using System.Runtime.CompilerServices;
using Reporting.Reference;

namespace Reporting.Tests.Reference;

public sealed class DocumentedSettingsTests
{
    [Fact]
    public void Documentation_OfSettings_NamesEveryOneWithItsDefault()
    {
        var page = File.ReadAllText(Path.Combine(Here(), "..", "..", "..", "docs", "reference.md"));

        // Settings that differ by cohort or list alone share a row.
        var own = ReferenceFiles.Load([]).Settings
            .Where(setting => !setting.Name.StartsWith("supervision-", StringComparison.Ordinal)
                && !setting.Name.EndsWith("window months", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(own);
        Assert.All(own, setting =>
        {
            var row = page.Split('\n').Single(line => line.StartsWith($"| `{setting.Name}` |", StringComparison.Ordinal));
            Assert.Equal(setting.Default, row.Split('|')[2].Trim());
        });
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
