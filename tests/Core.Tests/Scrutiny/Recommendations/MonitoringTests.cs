using NodaTime;
using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Periods;
using Reporting.Scrutiny.Recommendations;
using static Reporting.Tests.Scrutiny.Recommendations.Lists;

namespace Reporting.Tests.Scrutiny.Recommendations;

public sealed class MonitoringTests
{
    [Fact]
    public void Of_FirstReportOfAnItem_IsNewAndGoesToTheMeetingOfTheSnapshot()
    {
        var list = Monitored(Of("2022-12", Item("2022-11-24", "A", "Outstanding")));
        var item = Assert.Single(list.Items);
        Assert.Equal((true, 1, Removal.Stays), (item.IsNew, item.Meetings, item.Removal));
        Assert.Equal([new LocalDate(2023, 1, 26)], Assert.Single(list.Taken).Days.AsEnumerable());
        Assert.Empty(list.Findings);
    }

    [Fact]
    public void Of_OpenItem_CountsTheMeetingsSinceItWasAskedForThisOneIncluded()
    {
        var item = Assert.Single(Monitored(
            Of("2022-10", Item("2022-09-29", "A", "Outstanding")),
            Of("2022-12", Item("2022-09-29", "a. ", "Partially complete", action: "do  IT"))).Items);
        Assert.Equal((false, 2, Removal.Stays), (item.IsNew, item.Meetings, item.Removal));
    }

    [Theory]
    [InlineData("Completed", Progress.Completed)]
    [InlineData("complete ", Progress.Completed)]
    [InlineData("Rejected", Progress.Rejected)]
    public void Of_ItemThatIsOver_MayBeRemovedOnceAMeetingHasHeardOfIt(string status, Progress progress)
    {
        var first = Of("2022-10", Item("2022-09-29", "A", status));
        var told = Assert.Single(Monitored(first).Items);
        Assert.Equal(
            (progress, Removal.OnceReported, new LocalDate(2022, 11, 24)),
            (told.Item.Progress, told.Removal, told.RemovableSince));

        var again = Assert.Single(Monitored(first, Of("2022-12", Item("2022-09-29", "A", status))).Items);
        Assert.Equal((Removal.Reported, new LocalDate(2022, 11, 24)), (again.Removal, again.RemovableSince));

        var left = Assert.Single(Monitored(first, Of("2022-12")).Left);
        Assert.Equal((Removal.Reported, new LocalDate(2022, 11, 24)), (left.Why, left.On));
    }

    [Fact]
    public void Of_ItemThatThePanelAccepted_MayBeRemovedAtOnce()
    {
        var list = Monitored(Of("2022-12", Item("2022-09-29", "A", "Completed", accepted: "2022-11-24")));
        var item = Assert.Single(list.Items);
        Assert.Equal((Removal.Accepted, new LocalDate(2022, 11, 24)), (item.Removal, item.RemovableSince));
        Assert.Empty(list.Findings);
    }

    [Theory]
    [InlineData("Outstanding")]
    [InlineData("Partially complete")]
    [InlineData("Done")]
    public void Of_OpenItemThatVanished_IsKeptUntilItComesBack(string status)
    {
        var first = Of("2022-08", Item("2022-07-28", "A", status));
        var list = Monitored(first, Of("2022-10"), Of("2022-12", Item("2022-11-24", "B", "Outstanding")));
        Assert.Equal(["B", "A"], list.Items.Select(item => item.Item.Words.Title));
        Assert.Equal((true, false), (list.Items[1].IsMissing, list.Items[1].IsNew));
        Assert.Empty(list.Left);
        var finding = Assert.Single(list.Findings);
        Assert.Equal((MonitoringFindings.Vanished, Severity.Warn), (finding.Rule, finding.Severity));

        var back = Monitored(first, Of("2022-10"), Of("2022-12", Item("2022-07-28", "A", status)));
        Assert.False(Assert.Single(back.Items).IsMissing);
        Assert.Empty(back.Findings);
    }

    [Fact]
    public void Of_MeetingsBetweenWhoseListsAreMissing_NobodyKnowsWhatTheyAccepted()
    {
        var list = Monitored(
            Of("2022-12", Item("2022-11-24", "A", "Outstanding"), Item("2022-11-24", "B", "Completed")),
            Of("2023-06", Item("2023-07-06", "C", "Completed")));
        Assert.Equal(["C"], list.Items.Select(item => item.Item.Words.Title));
        Assert.Equal([Removal.Stays, Removal.Reported], list.Left.Select(item => item.Why));
        Assert.Equal(
            [new LocalDate(2023, 6, 16), new LocalDate(2023, 7, 6)],
            Assert.Single(list.Taken).Untold.AsEnumerable());
        Assert.Equal(MonitoringFindings.NotFollowed, Assert.Single(list.Findings).Rule);
    }

    [Fact]
    public void Of_TwoMonthsForOneMeeting_TheLaterListIsTheOneItWasGiven()
    {
        var list = Monitoring.Of(
            new ReportingMonth(2023, 5),
            [
                Of("2023-03", Item("2023-01-26", "A", "Completed"), Item("2023-01-26", "B", "Outstanding")),
                Of("2023-05", Item("2023-01-26", "A", "Completed")),
            ],
            [Meeting("2023-01-26"), Meeting("2023-06-16")]);
        var item = Assert.Single(list.Items);
        Assert.Equal((Removal.OnceReported, new LocalDate(2023, 6, 16)), (item.Removal, item.RemovableSince));
        Assert.Empty(list.Left);
        Assert.Empty(list.Findings);
    }

    [Fact]
    public void Of_NoSnapshotMonths_AMeetingTakesTheListWhosePapersGoOutAfterTheMonth()
    {
        var meetings = new[]
        {
            Meeting("2023-06-16", papersOut: "2023-05-30"), Meeting("2023-07-20", papersOut: "2023-07-12"),
        };
        var list = Monitoring.Of(
            new ReportingMonth(2023, 5), [Of("2023-05", Item("2023-06-16", "A", "Outstanding"))], [.. meetings]);
        Assert.Equal([new LocalDate(2023, 7, 20)], Assert.Single(list.Taken).Days.AsEnumerable());
        Assert.Equal(1, Assert.Single(list.Items).Meetings);
    }

    [Fact]
    public void Of_NoMeetings_NothingIsSaidOfThem()
    {
        var list = Monitoring.Of(
            new ReportingMonth(2023, 6),
            [
                Of("2023-05", Item("2023-04-01", "A", "Outstanding"), Item("2023-04-01", "B", "Complete")),
                Of("2023-06", Item("2023-04-01", "A", "Outstanding"), Item("2023-05-01", "C", "Complete")),
            ],
            []);
        Assert.Equal([("A", false), ("C", true)], list.Items.Select(item => (item.Item.Words.Title, item.IsNew)));
        Assert.All(list.Items, item => Assert.Null(item.Meetings));
        Assert.Equal((Removal.OnceReported, null), (list.Items[1].Removal, list.Items[1].RemovableSince));
        Assert.Equal(Removal.Reported, Assert.Single(list.Left).Why);
    }

    [Fact]
    public void Of_MonthWithoutAList_TellsTheLastOneAsItStood()
    {
        var list = Monitoring.Of(
            new ReportingMonth(2022, 12),
            [Of("2022-10", Item("2022-09-29", "A", "Completed")), new QualityMonth(new ReportingMonth(2022, 12))],
            Meetings);
        Assert.Equal(new ReportingMonth(2022, 10), list.ListOf);
        Assert.Equal(Removal.Reported, Assert.Single(list.Items).Removal);
    }

    [Fact]
    public void Of_AnotherBodysItem_FollowsThatBodysMeetings()
    {
        var list = Monitoring.Of(
            new ReportingMonth(2022, 12),
            [
                Of(
                    "2022-12",
                    Item("2022-11-24", "A", "Outstanding"),
                    Item("2022-12-01", "B", "Outstanding") with { ReportedTo = "Corporate parenting  committee" }),
            ],
            [.. Meetings, Meeting("2023-01-10", body: "Corporate Parenting Committee"),
                Meeting("2022-10-10", body: "Corporate Parenting Committee")]);
        Assert.Equal([Panel, "Corporate Parenting Committee"], list.Items.Select(item => item.Body));
        Assert.Equal([1, 1], list.Items.Select(item => item.Meetings));
        Assert.Equal([new LocalDate(2023, 1, 10)], list.Taken[1].Days.AsEnumerable());
    }

    [Fact]
    public void Of_RowsThatSayTheSame_CountOnceAsTheLastSays()
    {
        var list = Monitored(Of(
            "2022-12", Item("2022-11-24", "Schools' feedback", "Outstanding"), Item("2022-11-24", "B", "Outstanding"),
            Item("2022-11-24", "schools’ feedback.", "Completed")));
        Assert.Equal([2, 3], list.Items.Select(item => item.Item.Number));
        Assert.Equal(Progress.Completed, list.Items[1].Item.Progress);
        Assert.Equal(MonitoringFindings.Twice, Assert.Single(list.Findings).Rule);
    }

    [Theory]
    [InlineData("Outstanding", "2023-01-10", "its progress is not Completed")]
    [InlineData("Completed", "2022-11-01", "before it was asked for")]
    public void Of_AcceptanceThatCannotBe_IsAFinding(string status, string accepted, string words)
    {
        var list = Monitored(Of("2022-12", Item("2022-11-24", "A", status, accepted)));
        var finding = Assert.Single(list.Findings);
        Assert.Equal(MonitoringFindings.Accepted, finding.Rule);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DateOnWhichThePanelDidNotMeet_IsNoted() => Assert.Equal(
        MonitoringFindings.NoMeeting,
        Assert.Single(Monitored(Of("2022-12", Item("2022-11-25", "A", "Outstanding"))).Findings).Rule);
}
