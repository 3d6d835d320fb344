using Reporting.Indicators;

namespace Reporting.Tests.Indicators;

public sealed class CatalogueTests
{
    [Fact]
    public void All_HoldsThe67Indicators_InPrintedOrder()
    {
        Assert.Equal(67, Catalogue.All.Length);
        Assert.Equal("contacts", Catalogue.All[0].Id);
        Assert.Equal("cp-plans-12-months", Catalogue.All[^1].Id);
        Assert.Equal(67, Catalogue.All.Select(indicator => indicator.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("cla-rate")]
    [InlineData("Rate of children in our care per 10,000")]
    [InlineData("  rate of CLA per 10,000   under 18 population ")]
    public void Find_IdTitleOrAlias_IsTheSameIndicator(string name) =>
        Assert.Equal("cla-rate", Catalogue.Find(name)?.Id);

    [Fact]
    public void Find_UnknownName_IsNull() => Assert.Null(Catalogue.Find("Number of unicorns"));
}
