using Reporting.Scrutiny.Commentary;

namespace Reporting.Tests.Scrutiny.Commentary;

public sealed class SectionNamesTests
{
    [Theory]
    [InlineData("context  OF demand ", true)]
    [InlineData("Earlier and meaningful interventions", true)]
    [InlineData("Right service at the right time", true)]
    [InlineData("Quality assurance", true)]
    [InlineData("Rigorous quality assurance", true)]
    [InlineData("performance culture", true)]
    [InlineData("Child protection adviser", true)]
    [InlineData("Something else", false)]
    [InlineData("", false)]
    public void IsKnown_NamesAsTyped_AreThoseOfThePapers(string typed, bool isKnown) =>
        Assert.Equal(isKnown, SectionNames.IsKnown(typed));
}
