namespace Reporting.Tests.EndToEnd;

public sealed class ExplainTests
{
    private static readonly object?[] Heading =
    [
        "Child Unique ID", "Date of Birth", "Child Protection Plan Start Date", "Date of the Last Statutory Visit",
        "Child Protection Plan End Date", "Number of Previous Child Protection Plans", "Allocated Team",
    ];

    [Fact]
    public void Explain_TwoMonths_SaysWhyItMovedAndNamesNoChild()
    {
        using var work = new WorkFolder();
        work.Put("2023-05/plans.csv", [Heading, Plan("SB-1", "25/05/2023"), Plan("SB-2", "25/05/2023")]);
        work.Put("2023-06/plans.csv", [Heading, Plan("SB-1", "26/06/2023"), Plan("SB-2", "25/05/2023")]);

        var outcome = Explain(work, "cp-visits-10-days");

        outcome.MustBe(0);
        Assert.Contains("100% to 50%: 1 newly late.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("June 2023: 50%, nothing in doubt.", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SB-", outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_UnknownIndicator_NamesTheNearest()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/plans.csv", [Heading, Plan("SB-1", "26/06/2023")]);

        var outcome = Explain(work, "cp visits 10 day");

        outcome.MustBe(2);
        Assert.Contains("cp-visits-10-days", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_MonthThatIsNotThere_SaysWhichAre()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/plans.csv", [Heading, Plan("SB-1", "26/06/2023")]);

        var outcome = Explain(work, "cp-plans");

        outcome.MustBe(2);
        Assert.Contains("There is no folder 2023-05.", outcome.Error, StringComparison.Ordinal);
    }

    private static object?[] Plan(string child, string visit) =>
        [child, "01/02/2015", "01/03/2023", visit, "", 0, "North 1"];

    private static Outcome Explain(WorkFolder work, string indicator) => ReportingCommand.Run(
        "explain", indicator, "--input", work.Input, "--from", "2023-05", "--to", "2023-06");
}
