using Reporting.Audits.Register;
using Reporting.Extracts.Records;

namespace Reporting.Tests.Audits.Register;

public sealed class FewWordsTests
{
    [Theory]
    [InlineData("Planning", "Ann", true)]
    [InlineData("Plans with Ann", "ann", false)]
    [InlineData("Ann's plan", "Ann", false)]
    [InlineData("Annual plan, Ann", "Ann", false)]
    [InlineData("Annual plan", "Ann", true)]
    [InlineData("Plan X12Y", "12", false)]
    public void Are_AWordThatHoldsAName_IsNoName(string text, string name, bool areTag) =>
        Assert.Equal(areTag, FewWords.Are(text, name));

    [Theory]
    [InlineData("Update the plan", true)]
    [InlineData("No action required.", false)]
    [InlineData("none", false)]
    [InlineData(null, false)]
    public void HasAction_WordsForNone_AreNoAction(string? actions, bool hasAction) => Assert.Equal(
        hasAction,
        Assert.Single(Registers.Read(Registers.File(
            Registers.Row("A-1", (AuditRow.ActionsColumn, actions)))).Audits).HasAction);
}
