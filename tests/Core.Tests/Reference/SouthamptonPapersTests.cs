using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

/// <summary>The shipped record of the two papers against the known answers, and against itself.</summary>
public sealed class SouthamptonPapersTests
{
    private static readonly ReferenceData Reference = ReferenceFiles.Load(
        [CsvBuilder.Csv(["Name", "Value"], ["authority", "Southampton"]).ToUploadedFile("settings.csv")]);

    [Fact]
    public void History_July_IsEveryPrintedCell()
    {
        var printed = KnownAnswer("appendix-2023-07.csv").SelectMany(line => line
            .Where(cell => ReportingMonth.TryParse(cell.Key, out _) && cell.Value.Length > 0)
            .Select(cell => (line["id"], cell.Key, cell.Value, line["section"])));
        SameWhereKnown(printed, Cells("2023-07"));
    }

    [Fact]
    public void History_January_IsEveryPrintedCell()
    {
        var counts = KnownAnswer("appendix-2023-01-counts.csv").SelectMany(line => line
            .Where(cell => ReportingMonth.TryParse(cell.Key, out _) && cell.Value.Length > 0)
            .Select(cell => (line["id"], cell.Key, cell.Value, line["section"])));
        var shares = KnownAnswer("appendix-2023-01-ratios.csv")
            .Select(line => (line["id"], line["month"], $"{line["published_percent"]}%", line["section"]));
        SameWhereKnown(counts.Concat(shares), Cells("2023-01"));
    }

    [Fact]
    public void History_January_HasEveryFraction()
    {
        var printed = KnownAnswer("appendix-2023-01-ratios.csv").Select(line =>
            (line["id"], line["month"], line["section"], $"{line["numerator"]}/{line["denominator"]}"));
        SameWhereKnown(printed, Reference.History.Cells
            .Where(cell => cell.Denominator is not null)
            .Select(cell => (
                cell.Indicator, cell.Month.ToString(), cell.Section!, $"{cell.Numerator:0}/{cell.Denominator:0}")));
    }

    [Fact]
    public void History_JulyLines_AreAsPrinted()
    {
        string[] columns =
            ["target", "direction_of_travel", "southampton_2021_22", "statistical_neighbours", "south_east", "england"];
        var printed = KnownAnswer("appendix-2023-07.csv")
            .Where(line => columns.Any(column => line[column].Length > 0))
            .Select(line => string.Join('|', columns.Select(column => line[column].TrimEnd('%')).Prepend(line["id"])));
        SameWhereKnown(printed, Reference.History.Lines
            .Where(line => line.Edition == new ReportingMonth(2023, 7))
            .Select(line => string.Join('|', new[]
            {
                line.Indicator, line.Target?.TrimEnd('%'), line.Direction?.ToString().ToLowerInvariant(),
                $"{line.OwnLastYear:0}", $"{line.StatisticalNeighbours:0}", $"{line.Region:0}", $"{line.England:0}",
            })));
    }

    [Fact]
    public void Targets_OfEachPapersReportingMonth_AreThosePrinted()
    {
        var printed = Reference.History.Lines
            .Where(line => line.Target is not null)
            .Select(line => (line.Indicator, line.Edition, line.Target!))
            .Distinct()
            .Where(line => line.Item3 != "97%");
        Assert.All(printed, line => Assert.Equal(
            line.Item3, TargetIn(line.Indicator, Reference.History.ReportingMonthOf(line.Edition))));
    }

    private static string? TargetIn(string indicator, ReportingMonth month) => Reference.Targets
        .SingleOrDefault(target => target.Indicator == indicator && !(target.From > month) && !(target.To < month))
        ?.Target.Printed;

    private static IEnumerable<(string, string, string, string)> Cells(string edition) => Reference.History.Cells
        .Where(cell => cell.Edition == ReportingMonth.Parse(edition))
        .Select(cell => (cell.Indicator, cell.Month.ToString(), cell.Printed, cell.Section!));

    /// <summary>Compares with the published papers where they stand beside the repository.</summary>
    private static void SameWhereKnown<T>(IEnumerable<T> printed, IEnumerable<T> shipped)
    {
        var known = printed.Order().ToList();
        if (known.Count == 0)
            return;
        Assert.Equal(known, shipped.Order());
    }

    private static List<Dictionary<string, string>> KnownAnswer(string name)
    {
        if (SharedFiles.Find($"known-answers/{name}") is not { } path)
            return [];
        using var csv = CsvHelper.CsvReader.Create(
            File.OpenRead(path), CsvHelper.CsvReaderOptions.Default, leaveOpen: false);
        var lines = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            lines.Add(csv.Headers!.ToDictionary(
                heading => heading, heading => csv.GetString(heading) ?? "", StringComparer.Ordinal));
        }

        return lines;
    }
}
