using Reporting.Reference;
using Reporting.Runs;

namespace Reporting.Tests.Runs;

public sealed class ExpectedListsTests
{
    [Fact]
    public void Missing_ListsOfTheMonthBefore_AreExpectedButThoseOfTheAuditCycle() => Assert.Equal(
        ["List 9", "supervision"],
        ExpectedLists.Missing(
            ExpectedListNames.Default,
            ["List 1", "List 2", "List 3", "List 4", "List 5", "List 6", "List 7", "List 8"],
            ["List 8", "audits", "complaints", "escalations", "supervision"]).AsEnumerable());

    [Fact]
    public void Missing_AuditsNamedInTheSetting_AreWaitedFor() => Assert.Equal(
        ["audits"],
        ExpectedLists.Missing(new ExpectedListNames(["audits"], AsMonthBefore: false), [], []).AsEnumerable());
}
