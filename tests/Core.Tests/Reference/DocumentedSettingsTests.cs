using Reporting.Reference;
namespace Reporting.Tests.Reference;

public sealed class DocumentedSettingsTests
{
    [Fact]
    public void Documentation_OfSettings_NamesEveryOneWithItsDefault()
    {
        var page = File.ReadAllText(RepositoryFiles.Find("docs/reference.md"));

        // Settings that differ by cohort or list alone share a row.
        var own = ReferenceFiles.Load([]).Settings
            .Where(setting => !setting.Name.StartsWith("supervision-", StringComparison.Ordinal)
                && !setting.Name.EndsWith("window months", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(own);
        Assert.All(own, setting =>
        {
            var row = page
                .Split('\n')
                .Single(line => line.StartsWith($"| `{setting.Name}` |", StringComparison.Ordinal));
            Assert.Equal(setting.Default, row.Split('|')[2].Trim());
        });
    }
}
