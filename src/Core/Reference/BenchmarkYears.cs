using System.Collections.Immutable;
using System.Globalization;
using Reporting.Periods;

namespace Reporting.Reference;

/// <summary>Which year's benchmarks stand beside a month, and what that year is called.</summary>
/// <remarks>
/// A heading is generated from the data's year, never typed: the July 2023 paper prints figures of the year to March
/// 2021 under "21/22" (indicators.md, Benchmarks).
/// </remarks>
public static class BenchmarkYears
{
    // The department releases the statistics for the year to 31 March in November of that year.
    private const int ReleaseMonth = 11;

    /// <summary>The latest year to March whose statistics were out in the month.</summary>
    public static int LatestOut(ReportingMonth month) => month.Month >= ReleaseMonth ? month.Year : month.Year - 1;

    /// <summary>The indicator's benchmarks of the latest year it has that was out in the month.</summary>
    public static ImmutableArray<Benchmark> For(
        string indicator, ReportingMonth month, IEnumerable<Benchmark> benchmarks)
    {
        var latest = LatestOut(month);
        var known = benchmarks.Where(each => each.Indicator == indicator && each.Year <= latest).ToList();
        if (known.Count == 0)
            return [];
        var year = known.Max(each => each.Year);
        return [.. known.Where(each => each.Year == year).OrderBy(each => each.Area)];
    }

    /// <summary>"year to March 2022".</summary>
    public static string ToWords(int year) => string.Create(CultureInfo.InvariantCulture, $"year to March {year}");

    /// <summary>The year to March that a printed label speaks of: <c>21/22</c> and <c>2021-22</c> are 2022.</summary>
    public static int? OfLabel(string label)
    {
        var parts = label.Split(['/', '-'], StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || TwoDigits(parts[0]) is not { } first || TwoDigits(parts[1]) is not { } second)
            return null;
        return (first + 1) % 100 == second ? 2000 + second : null;
    }

    private static int? TwoDigits(string text) =>
        text.Length is 2 or 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year % 100
            : null;
}
