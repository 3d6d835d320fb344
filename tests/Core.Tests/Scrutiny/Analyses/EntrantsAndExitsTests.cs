using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Scrutiny.Analyses;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Scrutiny.Analyses;

public sealed class EntrantsAndExitsTests
{
    [Fact]
    public void OfficerSheets_OfAnyMonth_AddUpToTheirIndicators() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(Gen.Choose(0, 10_000).ToArbitrary(), seed =>
        {
            var scope = AnyMonth.Of(seed).ToAnalyses();
            foreach (var sheet in EntrantsAndExits.Officer(scope))
            {
                foreach (var (column, at) in sheet.Table.Columns.Select((column, at) => (column.Heading, at)).Skip(1))
                {
                    var cases = scope.Cases!.Of(Catalogue.Find(column)!.Id).All;
                    Assert.Equal($"{cases.Length}", sheet.Row("Total")[at]);
                }
            }
        }));

    [Theory]
    [InlineData("2022-07-01", "Under 1")]
    [InlineData("2022-06-30", "1 to 4")]
    [InlineData("2013-06-30", "10 to 15")]
    [InlineData("2007-06-30", "16 and over")]
    [InlineData("2023-07-01", "Not born, or date of birth not known")]
    [InlineData(null, "Not born, or date of birth not known")]
    public void AgeBand_AtMonthEnd_CountsCompletedYears(string? born, string band) => Assert.Equal(band, AgeBands.Of(
        new CarePeriod { Child = 0, Origin = default, DateOfBirth = Dates.Day(born) }, new LocalDate(2023, 6, 30)));

    [Fact]
    public void CareByReasonCeased_CodeAndBlank_AreNamed()
    {
        var scope = Extract.For("2023-06")
            .Care(1, ceased: "2023-06-05", also: care => care with { ReasonCeased = "E4A" })
            .Care(2, ceased: "2023-06-05")
            .ToAnalyses();
        var sheet = EntrantsAndExits.Officer(scope).Single(each => each.Tab == "Care_by_reason_ceased");
        Assert.Equal(
            [
                "E4A: Returned home to live with parents or relatives - part of planning", "Not recorded", "Total",
            ],
            sheet.Table.Rows.Select(row => row[0].Shown));
    }
}
