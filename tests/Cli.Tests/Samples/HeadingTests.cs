using System.Text.Json;
using Reporting.Cli.Samples.Lists;

namespace Reporting.Tests.Cli.Samples;

public sealed class HeadingTests(SmallBorough borough) : IClassFixture<SmallBorough>
{
    [Theory]
    [InlineData(nameof(Layout.Year2019), "headers_2019_exact")]
    [InlineData(nameof(Layout.Year2024), "headers_2024_liia_sample")]
    public void AnnexA_EveryList_HasTheSpecificationsHeadings(string layout, string key)
    {
        if (SharedSpecification() is not { } lists)
            return;
        var at = new Snapshot(borough.World, borough.At(0).Month, Enum.Parse<Layout>(layout));
        foreach (var table in MonthlyLists.AnnexA(at))
        {
            var expected =
                lists.GetProperty(table.Name).GetProperty(key).EnumerateArray().Select(heading => heading.GetString());
            Assert.Equal(expected, table.Headings.Select(heading => heading.Text));
        }
    }

    [Fact]
    public void AnnexA_Layouts_DifferWhereRealWorkbooksDo()
    {
        var old = MonthlyLists.AnnexA(new(borough.World, new(2023, 6), Layout.Year2019));
        var recent = MonthlyLists.AnnexA(new(borough.World, new(2023, 6), Layout.Year2024));

        Assert.Contains(old[7].Headings, heading => heading.Text == "Date Ceased to be Looked After ");
        Assert.Contains(recent[7].Headings, heading => heading.Text == "Date Ceased to be Looked After");
        Assert.Equal([13, 17], [old[8].Headings.Count, recent[8].Headings.Count]);
    }

    private static JsonElement? SharedSpecification()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "reference-data", "annex-a-columns.json");
            if (File.Exists(file))
                return JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("lists");
        }

        return null;
    }
}
