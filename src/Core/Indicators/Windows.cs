using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>The first month that an extract covers. Source: indicators.md, Kinds.</summary>
internal static class Windows
{
    private const int ShortestMonths = 6;

    /// <summary>The month the extract was taken for and no other.</summary>
    public static ReportingMonth PeriodOnly(ExtractView extract) => extract.Lists.Period;

    /// <summary>
    /// Lists of open records of any age (2 and 6 to 8): six months, or the longer window that is agreed.
    /// </summary>
    public static Func<ExtractView, ReportingMonth> Agreed(string list) => extract =>
        extract.Lists.Period.PlusMonths(1 - extract.Context.Settings.WindowOf(list));

    /// <summary>
    /// Dated lists: from the month of the earliest row, and at least the six that end with the period.
    /// </summary>
    public static Func<ExtractView, ReportingMonth> FromEarliestRow<T>(Dated<T> dated) where T : ListRow => extract =>
    {
        var six = extract.Lists.Period.PlusMonths(1 - ShortestMonths);
        var months = dated.ByMonth(extract).Where(rows => !rows.All(dated.IsBeforeItsStart)).Select(rows => rows.Key);
        return months.Append(six).Min();
    };

    public static Func<ExtractView, ReportingMonth> LatestOf(
        params IReadOnlyCollection<Func<ExtractView, ReportingMonth>> starts) =>
        extract => starts.Max(start => start(extract));
}
