using Reporting.Extracts;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.CrossChecks;

public sealed class SharedParticularsTests
{
    private const string Birth = "birth-date-differs";
    private const string Team = "team-unknown";

    [Fact]
    public void DateOfBirth_OneOfThreeListsDiffers_NamesThatRow()
    {
        var finding = Extract.For("2023-06")
            .ChildInNeed(1, closed: "2023-06-01", born: "2012-03-04").Plan(1, end: "2023-06-01", born: "2012-04-03")
            .Care(1, born: "2012-03-04")
            .Check().Of(Birth).First();
        Assert.Equal(("List 7", 3, AnnexARow.BirthColumn), (finding.List, finding.Row, finding.Column));
    }

    [Fact]
    public void DateOfBirth_TwoListsDiffer_NamesBoth() => Assert.Equal(
        [("List 6", 2), ("List 8", 3)],
        Extract.For("2023-06").ChildInNeed(1, born: "2012-03-04").Care(1, born: "2012-04-03").Check().Rows(Birth));

    [Fact]
    public void DateOfBirth_BlankInOneList_OrAnotherChilds_IsFine() => Assert.Empty(Extract.For("2023-06")
        .ChildInNeed(1, born: "2012-03-04").Care(1).Care(2, born: "2012-04-03").Check());

    [Fact]
    public void Team_NotInTheList_NamesEveryRowOfIt()
    {
        var findings = Extract.For("2023-06")
            .Team("North 1").Contact(1, "2023-06-01", "North 7").Care(1, team: "North 7")
            .Check();
        Assert.Equal([("List 1", 2), ("List 8", 3)], findings.Rows(Team));
        Assert.All(findings.Of(Team), finding => Assert.DoesNotContain("North 7", finding.ToString()));
        Assert.StartsWith("1 child, 2 rows: ", findings.Summary(Team).Message);
    }

    [Fact]
    public void Team_KnownInAnyCase_OrByItsEarlierName_OrBlank_IsFine() => Assert.Empty(Extract.For("2023-06")
        .Team("North 1", was: "Old North").Care(1, team: "north 1").Care(2, team: "Old North").Care(3).Check());

    [Fact]
    public void Team_NoTeamsList_SaysNothing() =>
        Assert.Empty(Extract.For("2023-06").Without("teams").Care(1, team: "North 7").Check());
}
