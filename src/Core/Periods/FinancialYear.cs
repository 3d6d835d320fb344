using System.Globalization;

namespace Reporting.Periods;

/// <summary>A local authority's year, 1 April to 31 March. "2022-23" starts in April 2022.</summary>
public readonly record struct FinancialYear(int StartYear)
{
    public ReportingMonth FirstMonth => new(StartYear, 4);

    public ReportingMonth LastMonth => new(StartYear + 1, 3);

    public static FinancialYear Of(ReportingMonth month) => new(month.Month >= 4 ? month.Year : month.Year - 1);

    /// <summary>The months from April to <paramref name="month"/>, oldest first.</summary>
    public static IEnumerable<ReportingMonth> MonthsToDate(ReportingMonth month)
    {
        for (var each = month.FinancialYear.FirstMonth; each <= month; each = each.Next)
            yield return each;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{StartYear}-{(StartYear + 1) % 100:00}");
}
