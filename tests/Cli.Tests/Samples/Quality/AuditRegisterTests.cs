namespace Reporting.Tests.Cli.Samples.Quality;

/// <summary>The monthly files of the register and the lists beside it make sense together.</summary>
public sealed class AuditRegisterTests(AuditYear years) : IClassFixture<AuditYear>
{
    private const string Year = AuditYear.WithoutTrend;

    [Fact]
    public void Files_EveryMonth_HoldTheRegisterComplaintsAndEscalations()
    {
        foreach (var period in years.Periods(Year))
        {
            var own = Own(period).ToList();

            Assert.InRange(own.Count, 23, 40);
            Assert.All(own, row => Assert.StartsWith($"SYN-{period[2..4]}{period[5..]}-", row["Audit ID"]));
            Assert.InRange(Assert.Single(years.FilesOf(Year, period, "complaints")).Count, 3, 60);
            Assert.InRange(Assert.Single(years.FilesOf(Year, period, "escalations")).Count, 3, 60);
        }
    }

    [Fact]
    public void Files_OfOneMonth_ShareNoAuditAndDifferInTheirForm()
    {
        var two = years.Periods(Year).Select(period => years.FilesOf(Year, period, "audits"))
            .Where(files => files.Count == 2)
            .ToList();

        Assert.Equal(4, two.Count);
        foreach (var files in two)
        {
            Assert.Empty(files[0].Select(row => row["Audit ID"]).Intersect(files[1].Select(row => row["Audit ID"])));
            Assert.NotEqual(files[0][0].Keys.Order(), files[1][0].Keys.Order());
        }
    }

    [Fact]
    public void Files_AnAuditToldAgain_IsTheSameAuditAndNeverUndone()
    {
        var again = years.Register(Year).GroupBy(row => row["Audit ID"]).Where(told => told.Count() > 1).ToList();

        Assert.NotEmpty(again);
        foreach (var told in again)
        {
            Assert.Single(told.Select(row => row["Auditor"]).Distinct());
            var done = told.Select(row => row["Date Completed"].Any(char.IsAsciiDigit)).ToList();
            Assert.Equal(done.Order(), done);
        }
    }

    [Fact]
    public void Files_Register_HoldsWhatTheAnalysisLooksFor()
    {
        var latest = years.Register(Year).GroupBy(row => row["Audit ID"]).Select(told => told.Last()).ToList();
        var completedLater = years.Register(Year).GroupBy(row => row["Audit ID"])
            .Count(told => !IsThere(told.First(), "Date Completed") && IsThere(told.Last(), "Date Completed"));
        var outstanding = latest.Count(row => !IsThere(row, "Date Completed"));
        var moderated = latest.Count(row => IsThere(row, "Date Moderated")) * 100 / latest.Count;

        Assert.InRange(completedLater, 5, latest.Count / 5);
        Assert.InRange(outstanding, 3, latest.Count / 10);
        Assert.InRange(moderated, 15, 40);
        Assert.Equal(
            ["Monthly panel", "QA unit", "Quarterly group"],
            latest.Select(row => row["Moderation Route"]).Where(route => route.Length > 2).Distinct().Order());
        string[] clocks = ["Date Escalated", "Date of Re-audit", "Date Dispute Settled", "Date of 1-week Update"];
        Assert.All(clocks, clock => Assert.Contains(latest, row => IsThere(row, clock)));
    }

    [Fact]
    public void Files_Register_NamesRolesAndSyntheticIdsOnly()
    {
        Assert.All(years.Register(Year), row =>
        {
            Assert.Matches(@"^(Manager [A-Z]\d+|Quality Assurance \d)$", row["Auditor"]);
            Assert.Matches(@"^(?i)\s?SB-\d{6}\s?$", row["Child Unique ID"]);
            Assert.Matches(@"^SYN-\d{4}-\d{3,}$", row["Audit ID"]);
        });
    }

    [Fact]
    public void Reference_Auditors_AreThePracticeManagersAndAskedOnlyWhenThere()
    {
        var auditors = ReadBack.Csv(years.File(Year, "reference/auditors.csv"));
        var away = auditors.SelectMany(
            row => row["Unavailable Months"].Split("; "), (row, month) => $"{row["Auditor Id"]} {month}").ToList();
        var asked = years.Periods(Year)
            .SelectMany(period => Own(period).Select(row => $"{row["Auditor"]} {period}"))
            .ToList();

        // So small a borough has one team of each kind; two more audit for quality assurance.
        Assert.Equal(7, auditors.Count);
        Assert.Contains(away, each => years.Periods(Year).Contains(each[^7..]));
        Assert.Empty(asked.Intersect(away));
        Assert.Equal(2, ReadBack.Csv(years.File(Year, "reference/training.csv")).Count);
    }

    [Fact]
    public void Commentary_EvenMonths_HoldsTheStatementsOfTheOverview()
    {
        foreach (var period in years.Periods(Year))
        {
            var sections = years.FilesOf(Year, period, "commentary").Single().Select(row => row["Section"]).ToList();
            string[] overview = ["Child protection adviser", "Lead independent reviewing officer"];

            Assert.Equal("02468".Contains(period[^1], StringComparison.Ordinal), overview.All(sections.Contains));
        }
    }

    /// <summary>The month's own audits, as its files tell them first.</summary>
    private IEnumerable<Dictionary<string, string>> Own(string period) => years.FilesOf(Year, period, "audits")
        .SelectMany(rows => rows)
        .Where(row => row["Audit ID"].StartsWith($"SYN-{period[2..4]}{period[5..]}-", StringComparison.Ordinal))
        .DistinctBy(row => row["Audit ID"]);

    private static bool IsThere(Dictionary<string, string> row, string column) => row[column].Any(char.IsAsciiDigit);
}
