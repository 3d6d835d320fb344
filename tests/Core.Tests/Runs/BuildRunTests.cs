using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Tests.Extracts;

namespace Reporting.Tests.Runs;

public sealed class BuildRunTests
{
    private static readonly UploadedFile Care = Sheets.Csv("List 8", Sheets.Usable("List 8", "SYN-000001"));

    [Fact]
    public void Execute_CaveatsInThePeriodsFolder_StandBesideTheirIndicatorAlone()
    {
        var series = Run((Sheets.June, [Care, Caveat("Counted anew.")])).Figures!.Series
            .Where(each => each.Breakdown == Breakdown.Authority)
            .ToDictionary(each => each.Indicator.Id);

        Assert.Equal("Counted anew.", Assert.Single(series["cla"].Caveats));
        Assert.Empty(series["cla-rate"].Caveats);
    }

    [Fact]
    public void Execute_CaveatsOfAnEarlierPeriod_AreNotTheReportingPeriods() => Assert.All(
        Run((Sheets.June.Previous, [Caveat("Counted anew.")]), (Sheets.June, [Care])).Figures!.Series,
        series => Assert.Empty(series.Caveats));

    [Fact]
    public void Execute_ListsThatContradict_AreAmongTheFindingsWithTheirMonth()
    {
        var leaver = Sheets.Csv("List 9", Sheets.Usable("List 9", "SYN-000001"));
        var found = Run((Sheets.June, [Care, leaver])).Findings.Of("in-care-and-care-leaver").ToList();

        Assert.Equal(2, found.Count);
        Assert.All(found, finding => Assert.Equal(Sheets.June, finding.Period));
    }

    [Fact]
    public void Execute_PreviousPlansFell_ComparesWithTheMonthBefore()
    {
        static UploadedFile Plan(int previous) => Sheets.Csv("List 7", Sheets.Usable(
            "List 7", "SYN-000001", ("Child Protection Plan Start Date", "2023-02-01"),
            ("Number of Previous Child Protection Plans", previous)));

        var run = Run((Sheets.June.Previous, [Plan(2), Care]), (Sheets.June, [Plan(1)]));

        Assert.Equal(2, run.Findings.Of("previous-plans-against-last-month").Count());
    }

    [Fact]
    public void Execute_NothingOfTheReportingMonth_IsRefused()
    {
        Assert.Equal("nothing-for-month", Assert.Single(Run((Sheets.June.Previous, [Care])).Refused).Rule);
        Assert.Equal("nothing-for-month", Assert.Single(Run((Sheets.June, [])).Refused).Rule);
    }

    private static UploadedFile Caveat(string text) => Sheets.Csv("caveats", ["cla", "2023-06", null, text]);

    /// <summary>A run that writes no workbook.</summary>
    private static RunOutput Run(params (ReportingMonth Period, ImmutableArray<UploadedFile> Files)[] extracts) =>
        BuildRun.Execute(
            new RunInputs(extracts.ToImmutableSortedDictionary(each => each.Period, each => each.Files), [], []),
            new RunOptions(Sheets.June, ["none"], null, LeaveOutRejected: true));
}
