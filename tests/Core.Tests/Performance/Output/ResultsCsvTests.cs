using System.Text;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Output;

namespace Reporting.Tests.Performance.Output;

public sealed class ResultsCsvTests
{
    private const string Visits = "cp-visits-10-days";

    private static readonly PerformanceFigures Figures = new PerformanceBuilder("2023-06")
        .Folder("2023-03", "contacts", Figure.Count(100))
        .Folder("2023-05", Visits, Figure.Percentage(1, 3))
        .Folder("2023-06", Visits, Figure.Percentage(2, 3))
        .Folder("2023-06", "contacts", Figure.Count(150), month: "2023-03")
        .Folder("2023-06", "cla-ifa", Figure.Percentage(0, 0))
        .Team("2023-06", Visits, Figure.Percentage(2, 3), "=Team, \"A\"")
        .Compose();

    [Fact]
    public void Write_Headings_AreThoseOfTheDesign() => Assert.Equal(
        "period,indicator,breakdown,group,numerator,denominator,value,marker,target,status,change,direction",
        Lines()[0]);

    [Fact]
    public void Write_ReportingMonth_HasTheUnroundedValueAndItsJudgement() => Assert.Contains(
        "2023-06,cp-visits-10-days,authority,Sample Borough,2,3,"
        + "66.666666666666666666666666667,[p][u],95%,Missed,up,better",
        Lines());

    [Fact]
    public void Write_EarlierMonth_HasNoJudgement()
    {
        Assert.Contains(
            "2023-05,cp-visits-10-days,authority,Sample Borough,1,3,33.333333333333333333333333333,[p][u],95%,,,",
            Lines());
        Assert.Contains("2023-03,contacts,authority,Sample Borough,150,,150,[r],,,,", Lines());
    }

    [Fact]
    public void Write_NoValue_HasTheSignInTheMarker()
    {
        Assert.Contains("2023-06,cla-ifa,authority,Sample Borough,0,0,,[z],<36%,,,", Lines());
        Assert.Contains("2023-06,cla,authority,Sample Borough,,,,[x],,,,", Lines());
    }

    [Fact]
    public void Write_TeamsRow_NamesItSoThatNoSpreadsheetRunsIt() => Assert.Contains(
        "2023-06,cp-visits-10-days,team,\"'=Team, \"\"A\"\"\",2,3,66.666666666666666666666666667,[p][u],95%,Missed,,",
        Lines());

    [Fact]
    public void Write_EverySeries_HasAllThirteenMonths() =>
        Assert.Equal(1 + (13 * (67 + 1)), Lines().Length);

    [Fact]
    public void Write_Twice_GivesTheSameBytesWithoutByteOrderMarkAndWithCrLf()
    {
        var bytes = Bytes();
        Assert.Equal(bytes, Bytes());
        Assert.Equal((byte)'p', bytes[0]);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    private static string[] Lines() => Encoding.UTF8.GetString(Bytes()).TrimEnd().Split("\r\n");

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        ResultsCsv.Write(stream, Figures);
        return stream.ToArray();
    }
}
