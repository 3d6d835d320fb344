namespace Reporting.Tests.EndToEnd;

/// <summary>The pack made from published history alone, as the README's first command makes it.</summary>
public sealed class SouthamptonTests : IDisposable
{
    private readonly WorkFolder work = new();

    public SouthamptonTests() => ReportingCommand
        .Run("build", "--input", RepositoryFiles.Find("samples/southampton"), "--period", "2023-06", "--out", work.Out)
        .MustBe(0);

    [Fact]
    public void Build_BothPapers_NamesTheFindingsAndTheRestatedCellsAndNothingElse()
    {
        var found = work.Rows("checks.csv")
            .Where(row => row["severity"] != "note")
            .GroupBy(row => row["rule"])
            .ToDictionary(rule => rule.Key, rule => rule.Count());

        Assert.Equal(
            new Dictionary<string, int>
            {
                ["rate-against-count"] = 16,
                ["percent-against-fraction"] = 4,
                ["denominator-against-count"] = 1,
                ["one-target"] = 1,
                ["direction-against-months"] = 1,
                ["benchmark-year"] = 2,
                ["restated"] = 89,
                ["plausibility-against-dfe"] = 4,
                ["year-end-reconciliation"] = 4,
                ["needs-words"] = 34,
            },
            found);
    }

    [Fact]
    public void Build_PublishedHistory_CarriesAllFiftyIndicatorsOverThirteenMonths()
    {
        var results = work.Rows("results.csv");

        Assert.Equal(67 * 13, results.Count);
        Assert.All(results, row => Assert.Equal("authority", row["breakdown"]));
        Assert.Equal("28", Cell(results, "re-referrals", "2022-06")["value"]);
        Assert.Equal("[r]", Cell(results, "re-referrals", "2022-06")["marker"]);
        Assert.Equal("35", Cell(results, "re-referrals", "2023-06")["value"]);
        Assert.Equal(
            ("Missed", "up", "worse"),
            (Cell(results, "re-referrals", "2023-06")["status"], Cell(results, "re-referrals", "2023-06")["change"],
                Cell(results, "re-referrals", "2023-06")["direction"]));
        Assert.Equal("[x]", Cell(results, "cla-same-worker", "2022-06")["marker"]);
    }

    public void Dispose() => work.Dispose();

    private static IReadOnlyDictionary<string, string> Cell(
        IEnumerable<IReadOnlyDictionary<string, string>> results, string indicator, string month) =>
        results.Single(row => row["indicator"] == indicator && row["period"] == month);
}
