using Reporting.Indicators;

namespace Reporting.Tests.Indicators;

public sealed class PlainDefinitionTests
{
    private static readonly string[] Formulas =
        ["workingDays", "<", ">", "=", "see the", "List ", "configuration", "cla ", "cp-plans", "cin-plans"];

    [Fact]
    public void Of_EveryIndicator_IsSaidInWords() => Assert.All(Catalogue.All, indicator =>
    {
        var definition = PlainDefinition.Of(indicator);
        var words = $"{definition.Counts} {definition.OutOf} {definition.LeavesOut}";
        Assert.DoesNotContain(Formulas, formula => words.Contains(formula, StringComparison.Ordinal));
        Assert.All(
            new[] { definition.Counts, definition.OutOf ?? "None", definition.LeavesOut },
            text => Assert.True(char.IsUpper(text[0]) && text[^1] != '.', text));
    });

    [Fact]
    public void Of_EveryIndicator_HasADenominatorWhereItIsAFraction() => Assert.All(Catalogue.All, indicator =>
        Assert.Equal(indicator.Unit != Unit.Count, PlainDefinition.Of(indicator).OutOf is not null));

    [Theory]
    [InlineData("assessments-45-days", "Assessments authorised within 45 working days of their start")]
    [InlineData("cla-three-placements", "Children with three or more placements in the last twelve months")]
    public void Of_Indicator_SaysWhatCounts(string indicator, string words) =>
        Assert.Equal(words, PlainDefinition.Of(Catalogue.Get(indicator)).Counts);
}
