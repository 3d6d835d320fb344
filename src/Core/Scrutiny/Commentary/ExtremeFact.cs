using System.Collections.Immutable;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Scrutiny.Commentary;

/// <summary>The month is the only highest or lowest of all that are shown, or of the financial year.</summary>
internal static class ExtremeFact
{
    /// <summary>Of fewer months nearly every figure is the highest or the lowest.</summary>
    private const int FewestMonths = 6;

    public static string? Of(ComparableMonths months)
    {
        var latest = months.Latest;
        if (!IsTold(latest))
            return null;
        var april = latest.Month.FinancialYear.FirstMonth;
        var word = Word(months.Cells) is { } ofAll ? $"{ofAll} of {All(months)}" : OfYear(months, april);
        return word is null ? null : $"{FactWords.InMonth(latest, months.Unit)} is the {word}.";
    }

    private static string? OfYear(ComparableMonths months, ReportingMonth april)
    {
        ImmutableArray<SeriesCell> year = [.. months.Cells.Where(cell => cell.Month >= april)];
        return year.All(IsTold) && Word(year) is { } word ? $"{word} of the financial year so far" : null;
    }

    // Few cases make high and low figures by chance.
    private static string? Word(ImmutableArray<SeriesCell> cells)
    {
        var told = cells.Where(IsTold).Select(cell => cell.Shown!.Value)
            .ToList();
        if (told.Count < FewestMonths)
            return null;
        var (latest, earlier) = (told[^1], told[..^1]);
        return latest > earlier.Max() ? "highest" : latest < earlier.Min() ? "lowest" : null;
    }

    private static string All(ComparableMonths months)
    {
        if (months.ChangedIn is { } month)
            return $"the months since it was counted differently, from {month.ToWords()} [b]";
        var isOfYear = months.Cells[0].Month >= months.Latest.Month.FinancialYear.FirstMonth;
        return (months.Cells.All(IsTold), isOfYear) switch
        {
            (true, true) => "the financial year so far",
            (true, _) => $"the {FactWords.Number(months.Cells.Length)} months shown",
            _ => "the months shown that have a figure of enough cases",
        };
    }

    private static bool IsTold(SeriesCell cell) =>
        cell.Shown is not null && !cell.Markers.HasFlag(Markers.LowDenominator);
}
