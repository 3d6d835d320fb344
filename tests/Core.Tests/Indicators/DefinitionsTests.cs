using Reporting.Extracts.Schemas;
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

    /// <summary>A column that no schema knows could never be missing, and the indicator never <c>[x]</c>.</summary>
    [Fact]
    public void Reads_EveryColumn_IsOneOfItsListsSchema() => Assert.DoesNotContain(
        AllDefinitions.Measured.SelectMany(definition => definition.Reads),
        source => source.Column is { } column && ShippedSchemas.Of(source.List).PlaceOf(column) < 0);

    [Fact]
    public void Derived_CatalogueKind_IsDerivedForThemAlone() => Assert.Equal(
        Catalogue.All.Where(indicator => indicator.Kind == Kind.Derived).Select(indicator => indicator.Id)
            .Order(StringComparer.Ordinal),
        AllDefinitions.Derived.Select(definition => definition.Indicator).Order(StringComparer.Ordinal));
}
