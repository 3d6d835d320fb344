using System.Globalization;
using System.Text;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Performance.Output;
using Reporting.Workbooks;

namespace Reporting.Tests.Performance.Appendix;

/// <summary>What the panel reads is what results.csv holds: one row of it for each printed month.</summary>
public sealed class AppendixAgainstResultsTests
{
    private const int FirstMonth = 3;

    public static TheoryData<bool> FromPapersAndMadeUp => [true, false];

    [Theory]
    [MemberData(nameof(FromPapersAndMadeUp))]
    public void ThirteenMonths_EveryCell_IsTheRoundedResult(bool fromPapers)
    {
        var figures = fromPapers ? SouthamptonFigures.June2023 : MadeUpFigures.Everything;
        var results = Results(figures);
        var printed = Appendices.PublicPanel(figures, new CoverDetails()).Sheets
            .Where(sheet => sheet.Tab.EndsWith("_13_months", StringComparison.Ordinal))
            .SelectMany(sheet => sheet.Table.Rows)
            .SelectMany(row => row[FirstMonth..(FirstMonth + 13)].Select((cell, at) => (
                Key: (figures.Period.PlusMonths(at - 12).ToString(), Id(figures, row[0].Shown)), Cell: cell)))
            .ToList();
        Assert.NotEmpty(printed);
        Assert.All(printed, each => Assert.Equal(Expected(results[each.Key], each.Cell), each.Cell.Shown.TrimEnd('%')));
    }

    private static string Expected((string Value, string Marker) result, Cell printed)
    {
        if (result.Value.Length == 0)
            return result.Marker;
        var decimals = printed is Cell.Number number ? number.Decimals : 0;
        var value = decimal.Parse(result.Value, CultureInfo.InvariantCulture);
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 && value != 0
            ? "[low]"
            : rounded.ToString($"N{decimals}", CultureInfo.InvariantCulture);
    }

    private static string Id(PerformanceFigures figures, string title) =>
        figures.Series.First(series => series.Indicator.Title == title).Indicator.Id;

    private static Dictionary<(string Month, string Indicator), (string Value, string Marker)> Results(
        PerformanceFigures figures)
    {
        using var stream = new MemoryStream();
        ResultsCsv.Write(stream, figures);
        return Encoding.UTF8.GetString(stream.ToArray())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(','))
            .Where(fields => fields[2] == "authority")
            .ToDictionary(fields => (fields[0], fields[1]), fields => (fields[6], fields[7]));
    }
}
