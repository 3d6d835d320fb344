namespace Reporting.Tests.EndToEnd;

public sealed class HeaderMappingTests
{
    private static readonly object?[][] Contacts =
        [["Client No", "Date of Contact"], ["SB-1", "05/06/2023"], ["SB-2", "06/06/2023"]];

    [Fact]
    public void Build_HeadingNobodyKnows_IsRejectedUntilAnOfficerMapsIt()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/contacts.csv", Contacts);
        work.Build("2023-06").MustBe(2);

        work.Put(
            "reference/our headings.csv",
            ["List", "Heading", "Column"],
            ["List 1", "Client No", "Child Unique ID"]);
        work.Build("2023-06").MustBe(0);

        Assert.Contains(
            work.Rows("results.csv"),
            row => row["indicator"] == "contacts" && row["period"] == "2023-06" && row["value"] == "2");
        Assert.DoesNotContain(work.Rows("checks.csv"), row => row["rule"] == "reference-not-recognised");
    }
}
