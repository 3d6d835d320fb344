using System.Text.RegularExpressions;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Disclosure.Papers;

/// <summary>What somebody reads out of a finished paper: its tables by their headings, its sentences by their words.
/// </summary>
internal static partial class PaperReading
{
    private const string YearToDate = "Year to date";

    private static readonly Dictionary<string, ReportingMonth> MonthsByWords = new ReportingMonth(2023, 12)
        .LastMonths(36).SelectMany(month => new[] { (month.ToWords(), month), (month.ToShortWords(), month) })
        .DistinctBy(each => each.Item1).ToDictionary(StringComparer.Ordinal);

    public static IEnumerable<PrintedFigure> Figures(this WrittenWorkbook book) =>
        book.Sheets.Where(sheet => sheet.Table is not null).SelectMany(sheet => Figures(sheet.ReadTable()));

    /// <summary>Every text of every row that speaks of an indicator, without its title.</summary>
    public static IEnumerable<(Indicator Indicator, string Words)> Sentences(this WrittenWorkbook book) =>
        from sheet in book.Sheets
        where sheet.Table is not null && sheet.Name != "Definitions"
        let table = sheet.ReadTable()
        from row in table.Rows
        let indicator = Catalogue.Find(row[0])
        where indicator is not null
        from at in Enumerable.Range(1, table.Headings.Count - 1)
        where table.Headings[at] is "Words" or "Notes" or "Reason"
        select (indicator, row[at]);

    /// <summary>Headings without the marks of notes, and the rows.</summary>
    public static (IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows) ReadTable(
        this WrittenSheet sheet)
    {
        var (left, top, right, bottom) = sheet.TableRange();
        return ([.. Row(top).Select(heading => heading.Split(" [")[0])],
            [.. Enumerable.Range(top + 1, bottom - top).Select(row => Row(row).ToList())]);

        IEnumerable<string> Row(int row) =>
            Enumerable.Range(left, right - left + 1).Select(column => sheet.Text(column, row));
    }

    private static IEnumerable<PrintedFigure> Figures(
        (IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows) table)
    {
        foreach (var row in table.Rows)
        {
            if (Catalogue.Find(row[0]) is not { } indicator)
                continue;
            for (var at = 1; at < row.Count; at++)
            {
                foreach (var figure in Read(table.Headings, row, at, indicator))
                    yield return figure;
            }
        }
    }

    private static IEnumerable<PrintedFigure> Read(
        IReadOnlyList<string> headings, IReadOnlyList<string> row, int at, Indicator indicator)
    {
        var part = headings.Contains("Measure") && Enum.TryParse<FigurePart>(row[2 - 1], out var named)
            ? named
            : FigurePart.Value;
        if (MonthsByWords.TryGetValue(headings[at], out var month))
            return [new PrintedFigure(indicator, month, part, row[at])];
        return headings[at] switch
        {
            YearToDate => [new PrintedFigure(indicator, null, part, row[at])],
            "Numerator" or "Denominator" => [new PrintedFigure(
                indicator, headings.Select(FirstMonth).First(each => each is not null),
                Enum.Parse<FigurePart>(headings[at]), row[at])],
            "First published" or "Now" => [new PrintedFigure(
                indicator, MonthsByWords[row[1]], FigurePart.Value, row[at])
            {
                IsFirstPublished = headings[at] != "Now",
            }],
            "Words" => InWords(indicator, row[at]),
            _ => [],
        };
    }

    private static IEnumerable<PrintedFigure> InWords(Indicator indicator, string words)
    {
        foreach (Match told in FigureInWords().Matches(words))
        {
            if (!MonthsByWords.TryGetValue(told.Groups["month"].Value, out var month))
                continue;
            foreach (var part in Enum.GetValues<FigurePart>())
            {
                if (told.Groups[part.ToString()] is { Success: true } number)
                {
                    yield return new PrintedFigure(
                        indicator, month, part, number.Value.Replace(",", "", StringComparison.Ordinal));
                }
            }
        }
    }

    private static ReportingMonth? FirstMonth(string heading) =>
        MonthsByWords.TryGetValue(heading, out var month) ? month : null;

    [GeneratedRegex(
        @"(?<Value>[\d,.]+)%?(?: \((?<Numerator>[\d,]+) of (?<Denominator>[\d,]+)\))?(?: \[u\])? in "
        + @"(?<month>[A-Z][a-z]+ \d{4})",
        RegexOptions.CultureInvariant)]
    private static partial Regex FigureInWords();
}
