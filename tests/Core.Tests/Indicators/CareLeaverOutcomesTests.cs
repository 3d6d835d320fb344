using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class CareLeaverOutcomesTests
{
    private const string BornFor16To17 = "2006-06-30";
    private const string BornFor19To21 = "2003-06-30";

    /// <summary>Both edges of both groups; 18 and 22 are in neither.</summary>
    [Theory]
    [InlineData("2007-07-01", "0/0", "0/0")]
    [InlineData("2007-06-30", "1/1", "0/0")]
    [InlineData("2005-07-01", "1/1", "0/0")]
    [InlineData("2005-06-30", "0/0", "0/0")]
    [InlineData("2004-07-01", "0/0", "0/0")]
    [InlineData("2004-06-30", "0/0", "1/1")]
    [InlineData("2001-07-01", "0/0", "1/1")]
    [InlineData("2001-06-30", "0/0", "0/0")]
    [InlineData(null, "0/0", "0/0")]
    public void CareLeavers_ByAgeAtMonthEnd_AreInOneGroup(string? born, string aged16To17, string aged19To21)
    {
        var measured = Extract.For("2023-06")
            .CareLeaver(1, InTouch.Yes, born, Answer.Yes, "F1")
            .Measure();
        foreach (var outcome in new[] { "in-touch", "suitable", "eet" })
        {
            Assert.Equal(aged16To17, measured.Ratio($"care-leavers-{outcome}-16-17"));
            Assert.Equal(aged19To21, measured.Ratio($"care-leavers-{outcome}-19-21"));
        }
    }

    [Theory]
    [InlineData(InTouch.Yes, "1/1")]
    [InlineData(InTouch.No, "0/1")]
    [InlineData(InTouch.NotAnswered, "0/1")]
    [InlineData(InTouch.Refused, "0/1")]
    [InlineData(InTouch.NotRequired, "0/1")]
    [InlineData(InTouch.ReturnedHome, "0/1")]
    [InlineData(InTouch.Died, "0/0")]
    public void InTouch_ByAnswer_OnlyYesCountsAndWhoDiedIsOutside(InTouch answer, string expected)
    {
        Assert.Equal(expected, Younger(inTouch: answer).Ratio("care-leavers-in-touch-16-17"));
        Assert.Equal(expected, Older(inTouch: answer).Ratio("care-leavers-in-touch-19-21"));
    }

    [Theory]
    [InlineData(Answer.Yes, "1/1")]
    [InlineData(Answer.No, "0/1")]
    [InlineData(Answer.NotAnswered, "0/1")]
    [InlineData(Answer.Unknown, "0/1")]
    public void Suitable_BlankOrUnknown_CountsAsNo(Answer suitable, string expected)
    {
        Assert.Equal(expected, Younger(suitable: suitable).Ratio("care-leavers-suitable-16-17"));
        Assert.Equal(expected, Older(suitable: suitable).Ratio("care-leavers-suitable-19-21"));
    }

    [Theory]
    [InlineData("F1", "1/1")]
    [InlineData("P3", "1/1")]
    [InlineData("G5", "0/1")]
    [InlineData(null, "0/1")]
    public void Eet_ActivityCode_BeginsWithFOrP(string? activity, string expected)
    {
        Assert.Equal(expected, Younger(activity: activity).Ratio("care-leavers-eet-16-17"));
        Assert.Equal(expected, Older(activity: activity).Ratio("care-leavers-eet-19-21"));
    }

    [Fact]
    public void Eet_LettersSet_FollowTheSetting()
    {
        var settings = IndicatorSettings.Default with { InEducationEmploymentOrTraining = ['F'] };
        var extract = Extract.For("2023-06")
            .CareLeaver(1, born: BornFor19To21, activity: "P3")
            .CareLeaver(2, born: BornFor19To21, activity: "F3");
        Assert.Equal("1/2", extract.Measure(settings).Ratio("care-leavers-eet-19-21"));
    }

    [Theory]
    [InlineData("in-touch", CareLeaver.InTouchColumn)]
    [InlineData("suitable", CareLeaver.SuitabilityColumn)]
    [InlineData("eet", CareLeaver.ActivityColumn)]
    [InlineData("eet", AnnexARow.BirthColumn)]
    public void CareLeavers_List9OrColumnMissing_AreNotAvailable(string outcome, string column)
    {
        foreach (var age in new[] { "16-17", "19-21" })
        {
            var indicator = $"care-leavers-{outcome}-{age}";
            var withoutColumn = Extract.For("2023-06").WithoutColumn(ListNames.CareLeavers, column).Measure();
            Assert.Equal(Absence.NotAvailable, withoutColumn.Figure(indicator).Absence);
            var withoutList = Extract.For("2023-06").Without(ListNames.CareLeavers).Measure();
            Assert.Equal(Absence.NotAvailable, withoutList.Figure(indicator).Absence);
        }
    }

    private static Measured Younger(
        InTouch inTouch = InTouch.Yes,
        Answer suitable = Answer.NotAnswered,
        string? activity = null) =>
        Extract.For("2023-06").CareLeaver(1, inTouch, BornFor16To17, suitable, activity).Measure();

    private static Measured Older(
        InTouch inTouch = InTouch.Yes,
        Answer suitable = Answer.NotAnswered,
        string? activity = null) =>
        Extract.For("2023-06").CareLeaver(1, inTouch, BornFor19To21, suitable, activity).Measure();
}
