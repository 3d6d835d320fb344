using System.Globalization;

namespace Reporting.Tests.Cli.Samples.Quality;

/// <summary>The planted truth is what the files say, and nothing else moves.</summary>
public sealed class PlantedAuditsTests(AuditYear years) : IClassFixture<AuditYear>
{
    private static readonly string[] Good = ["OUTSTANDING", "GOOD"];
    private static readonly string[] NotGood =
        ["RI", "REQUIRES IMPROVEMENT", "REQUIRES IMPROVEMENT TO BE GOOD", "INADEQUATE"];

    private static readonly string[] Ungraded = ["UNGRADED", "N/A", ""];

    [Theory]
    [InlineData(AuditYear.WithTrend)]
    [InlineData(AuditYear.WithoutTrend)]
    public void PlantedAudits_EveryAreaAndMonth_CountsWhatTheUnionOfTheFilesHolds(string year)
    {
        var register = Union(year).ToLookup(row => MonthOf(row["Date Completed"]));
        foreach (var planted in Truth(year))
        {
            var judged = register[planted["Month"]].Select(row => Folded(row[planted["Practice Area"]])).ToList();

            Assert.Equal(planted["Judged"], Text(judged.Count(grade => grade.Length > 0)));
            Assert.Equal(planted["Good or Outstanding"], Text(judged.Count(Good.Contains)));
            Assert.All(judged.Where(grade => grade.Length > 0), grade => Assert.Contains(grade, Good.Concat(NotGood)));
        }

        Assert.Equal(7 * 13, Truth(year).Count);
    }

    [Fact]
    public void PlantedAudits_OddSeed_OneAreaImprovesInWordAndDeed()
    {
        var trend = Truth(AuditYear.WithTrend).Where(row => row["What"] == "trend").ToList();

        Assert.Single(trend.Select(row => row["Practice Area"]).Distinct());
        Assert.Equal(("0.450", "0.850"), (trend[0]["Expected Share"], trend[^1]["Expected Share"]));
        Assert.InRange(ShareOf(trend.Take(4)), 0.40, 0.58);
        Assert.InRange(ShareOf(trend.TakeLast(4)), 0.72, 0.90);
    }

    [Theory]
    [InlineData(AuditYear.WithTrend)]
    [InlineData(AuditYear.WithoutTrend)]
    public void PlantedAudits_AreaWithoutTrend_StaysWhereItIs(string year)
    {
        var constant = Truth(year)
            .Where(row => row["What"] == "constant")
            .GroupBy(row => row["Practice Area"])
            .ToList();

        Assert.Equal(year == AuditYear.WithTrend ? 6 : 7, constant.Count);
        foreach (var area in constant)
        {
            var expected = double.Parse(
                Assert.Single(area.Select(row => row["Expected Share"]).Distinct()), CultureInfo.InvariantCulture);
            Assert.InRange(ShareOf(area.Take(6)) - expected, -0.05, 0.05);
            Assert.InRange(ShareOf(area.TakeLast(6)) - expected, -0.05, 0.05);
        }
    }

    [Theory]
    [InlineData(AuditYear.WithTrend)]
    [InlineData(AuditYear.WithoutTrend)]
    public void Register_GradesThatNobodyKnows_AreCountedAsDirt(string year)
    {
        foreach (var period in years.Periods(year))
        {
            var unknown = years.FilesOf(year, period, "audits").SelectMany(rows => rows)
                .DistinctBy(row => row["Audit ID"])
                .Count(IsUnknown);

            Assert.Equal(unknown, years.Dirt[year].Of(period, "audits", "grade-unknown"));
        }

        Assert.Contains(years.Dirt[year].Entries, entry => entry.Kind == "grade-as-typed");
    }

    private IEnumerable<Dictionary<string, string>> Union(string year) => years.Register(year)
        .Where(row => !IsUnknown(row))
        .GroupBy(row => row["Audit ID"])
        .Select(told => told.Last())
        .Where(row => Folded(row["Date Completed"]).Length > 0);

    private static bool IsUnknown(Dictionary<string, string> row) =>
        !Good.Concat(NotGood).Concat(Ungraded).Contains(Folded(GradeOf(row)));

    private static string GradeOf(Dictionary<string, string> row) =>
        row.GetValueOrDefault("Grade") ?? row["Grade (or Ungraded)"];

    private List<Dictionary<string, string>> Truth(string year) =>
        ReadBack.Csv(years.File(year, "planted-audits.csv"));

    private static double ShareOf(IEnumerable<Dictionary<string, string>> months)
    {
        var rows = months.ToList();
        return Sum(rows, "Good or Outstanding") / Sum(rows, "Judged");
    }

    private static double Sum(IEnumerable<Dictionary<string, string>> rows, string column) =>
        rows.Sum(row => double.Parse(row[column], CultureInfo.InvariantCulture));

    /// <summary>Dates stand as dd/MM/yyyy or yyyy-MM-dd, with or without a time.</summary>
    private static string MonthOf(string date) => date[2] == '/' ? $"{date[6..10]}-{date[3..5]}" : date[..7];

    private static string Folded(string text) => text.Trim() is "-" or "NULL" or "N/A" or "#N/A" ? "" :
        text.Trim().ToUpperInvariant();

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
