using System.Globalization;
using NodaTime;

namespace Reporting.Periods;

/// <summary>
/// A calendar month that figures speak of: "in the month" runs from its first to its last day, both inclusive.
/// </summary>
/// <remarks>
/// Written <c>yyyy-MM</c> in paths, keys and files, and "June 2023" for people. Source: indicators.md, Terms.
/// </remarks>
public readonly record struct ReportingMonth(int Year, int Month) : IComparable<ReportingMonth>
{
    /// <summary>The month's first day.</summary>
    public LocalDate Start => new(Year, Month, 1);

    /// <summary>The month's last day: "at month end" speaks of the state at the close of this day.</summary>
    public LocalDate End => Start.PlusMonths(1).PlusDays(-1);

    /// <summary>The financial year, April to March, that the month lies in.</summary>
    public FinancialYear FinancialYear => FinancialYear.Of(this);

    public ReportingMonth Previous => PlusMonths(-1);

    public ReportingMonth Next => PlusMonths(1);

    public static ReportingMonth Of(LocalDate date) => new(date.Year, date.Month);

    public ReportingMonth PlusMonths(int months) => Of(Start.PlusMonths(months));

    public bool Contains(LocalDate date) => date.Year == Year && date.Month == Month;

    public bool Contains(LocalDate? date) => date is { } day && Contains(day);

    /// <summary>Whole months from this month to <paramref name="later"/>: June to July is 1.</summary>
    public int MonthsUntil(ReportingMonth later) => ((later.Year - Year) * 12) + later.Month - Month;

    /// <summary>The <paramref name="count"/> months that end with this one, oldest first.</summary>
    public IEnumerable<ReportingMonth> LastMonths(int count)
    {
        for (var back = count - 1; back >= 0; back--)
            yield return PlusMonths(-back);
    }

    public int CompareTo(ReportingMonth other) => (Year, Month).CompareTo((other.Year, other.Month));

    public static bool operator <(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) < 0;

    public static bool operator >(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) > 0;

    public static bool operator <=(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) >= 0;

    /// <summary>Reads exactly <c>yyyy-MM</c>.</summary>
    public static bool TryParse(string? text, out ReportingMonth month)
    {
        month = default;
        if (text is not { Length: 7 } || text[4] != '-')
            return false;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year < 1900 || number is < 1 or > 12)
            return false;
        month = new ReportingMonth(year, number);
        return true;
    }

    /// <exception cref="FormatException">The text is not <c>yyyy-MM</c>.</exception>
    public static ReportingMonth Parse(string text) =>
        TryParse(text, out var month) ? month : throw new FormatException("A month is written yyyy-MM, as in 2023-06.");

    /// <summary>"June 2023".</summary>
    public string ToWords() => Start.ToString("MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>"Jun 2023", for column headings.</summary>
    public string ToShortWords() => Start.ToString("MMM uuuu", CultureInfo.InvariantCulture);

    /// <summary><c>yyyy-MM</c>.</summary>
    public override string ToString() => Start.ToString("uuuu-MM", CultureInfo.InvariantCulture);
}
