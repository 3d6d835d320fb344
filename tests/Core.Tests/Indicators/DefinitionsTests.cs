using Reporting.Indicators;

namespace Reporting.Tests.Indicators;

public sealed class DefinitionsTests
{
    [Fact]
    public void Definitions_EveryCatalogueId_HasExactlyOne() => Assert.Equal(
        Catalogue.All.Select(indicator => indicator.Id).Order(StringComparer.Ordinal),
        AllDefinitions.Measured.Select(definition => definition.Indicator)
            .Concat(AllDefinitions.Derived.Select(definition => definition.Indicator))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Derived_CatalogueKind_IsDerivedForThemAlone() => Assert.Equal(
        Catalogue.All.Where(indicator => indicator.Kind == Kind.Derived).Select(indicator => indicator.Id)
            .Order(StringComparer.Ordinal),
        AllDefinitions.Derived.Select(definition => definition.Indicator).Order(StringComparer.Ordinal));
}
