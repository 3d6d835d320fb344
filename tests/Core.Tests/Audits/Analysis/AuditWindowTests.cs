using Reporting.Audits.Analysis;
using Reporting.Periods;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Audits.Analysis;

public sealed class AuditWindowTests
{
    [Fact]
    public void Back_FromAQuarter_AreTheQuartersBefore() => Assert.Equal(
        ["Apr to Jun 2023", "Jan to Mar 2023", "Oct to Dec 2022"],
        AuditWindow.Of(Quarter.Of(AnyAudits.June)).Back(3).Select(window => window.ToWords()));

    [Theory]
    [InlineData("2023-06", "2023-06", "June 2023")]
    [InlineData("2022-11", "2023-01", "Nov 2022 to Jan 2023")]
    public void ToWords_AnyWindow_NamesBothEnds(string first, string last, string words) => Assert.Equal(
        words, new AuditWindow(ReportingMonth.Parse(first), ReportingMonth.Parse(last)).ToWords());

    [Fact]
    public void Contains_BothEnds_AreInside()
    {
        var june = AuditWindow.Of(AnyAudits.June);
        Assert.True(june.Contains(Dates.Day("2023-06-01")));
        Assert.True(june.Contains(Dates.Day("2023-06-30")));
        Assert.False(june.Contains(Dates.Day("2023-07-01")));
        Assert.False(june.Contains(null));
    }
}
