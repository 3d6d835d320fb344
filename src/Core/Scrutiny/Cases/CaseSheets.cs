using System.Collections.Immutable;
using System.Globalization;
using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Cases;

/// <summary>Exempt: the cases behind each section's indicators, one sheet a section.</summary>
internal static class CaseSheets
{
    /// <summary>What a reader can take in, and the smallest instance can hold of all sections together.</summary>
    private const int MostRows = 2_000;

    private const string Elsewhere = "Starts and ends of care and plans";

    public static IEnumerable<TableSheet> Of(PaperScope scope) => Catalogue.All
        .Where(indicator => indicator.Kind != Kind.Derived)
        .GroupBy(SectionOf, StringComparer.Ordinal)
        .Select(section => Sheet(scope, section.Key, [.. section]));

    /// <summary>What a sheet says where it shows the first rows alone.</summary>
    public static IEnumerable<string> Shortened(string what, int rows, int most) => rows <= most
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"{what}: the first {most:N0} of {rows:N0} rows are shown.")];

    private static string SectionOf(Indicator indicator) =>
        indicator.PanelSection ?? indicator.QuarterlySections.FirstOrDefault() ?? Elsewhere;

    private static TableSheet Sheet(PaperScope scope, string section, ImmutableArray<Indicator> indicators)
    {
        ImmutableArray<Part> parts =
            scope.Cases is { } cases ? [.. indicators.Select(indicator => PartOf(indicator, cases))] : [];
        var each = MostOfEach([.. parts.Select(part => part.Rows.Length)]);
        return PaperSheet.Of(
            scope,
            TabNames.Of(section, "cases"),
            $"{section}: cases",
            CaseCells.Columns,
            parts.SelectMany(part => part.Rows.Take(each)),
            scope.Cases is null ? $"There are no lists of {scope.Month.ToWords()}" : "Nobody is counted",
            [
                "It has a row for each child, referral, assessment or enquiry behind an indicator's numerator and "
                + "denominator, the late ones first, longest first. Late by counts from the day it was due to the day "
                + "it was done, at most to month end.",
                .. parts.SelectMany(part => Shortened(part.Indicator.Title, part.Rows.Length, each)),
            ]);
    }

    private static Part PartOf(Indicator indicator, MonthCases cases) => new(
        indicator,
        cases.Of(indicator.Id).Missing is { } missing
            ? [CaseCells.Missing(indicator, missing)]
            : [.. CaseLines.Of(indicator, cases).Select(CaseCells.Row)]);

    /// <summary>
    /// How many rows of each indicator a sheet has room for: the long ones are cut to one length, so that none pushes
    /// another's late ones out.
    /// </summary>
    private static int MostOfEach(ImmutableArray<int> lengths)
    {
        var (room, left) = (MostRows, lengths.Length);
        foreach (var length in lengths.Order())
        {
            if (length * left > room)
                return room / left;
            room -= length;
            left--;
        }

        return MostRows;
    }

    private sealed record Part(Indicator Indicator, ImmutableArray<ImmutableArray<Cell>> Rows);
}
