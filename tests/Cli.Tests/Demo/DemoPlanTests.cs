using NodaTime;
using Reporting.Cli.Demo;
using Reporting.Periods;

namespace Reporting.Tests.Cli.Demo;

public sealed class DemoPlanTests
{
    private static readonly ReportingMonth June = new(2023, 6);

    [Fact]
    public void Releases_TwoReports_ApprovesEachRunForThatDay()
    {
        Dictionary<string, string> codes = new(StringComparer.Ordinal)
        {
            ["performance-quarterly"] = "0d9c3b11",
            ["performance-panel"] = "5f1e0a22",
        };

        var csv = DemoPlan.Releases(June, codes, new LocalDate(2026, 3, 9));

        Assert.Equal(
            """
            Period,Report,Run Id,Approved By Role,Approved On,Publish On
            2023-06,performance-panel,5f1e0a22,Head of performance,2026-03-09,2026-03-09
            2023-06,performance-quarterly,0d9c3b11,Head of performance,2026-03-09,2026-03-09

            """.ReplaceLineEndings("\n"),
            csv);
    }

    [Fact]
    public void FinalNames_OfAReport_AreThoseOfTheDesign()
    {
        Assert.Equal(
            "2023-06/performance-panel-2023-06.xlsx", DemoPlan.DraftOf(June, "performance-panel"));
        Assert.Equal(
            "2023-06/performance-panel-2023-06-5f1e0a22.xlsx",
            DemoPlan.OfficerOf(June, "performance-panel", "5f1e0a22"));
        Assert.Equal(
            "2023-06/performance-panel-2023-06-issue-1.xlsx", DemoPlan.FirstIssueOf(June, "performance-panel"));
    }
}
