using NodaTime;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>A list and the date column by which an indicator counts its rows.</summary>
internal sealed record Dated<T>(Func<MonthExtract, ListOf<T>> List, string Column, Func<T, LocalDate?> Date)
    where T : ListRow
{
    private static readonly MonthExtract Shape = new(default, new ChildRegister());

    /// <summary>
    /// What the date ends. A date before its own start is a slip: it is counted in its month, but is no sign of how far
    /// back the list reaches (one such row would replace months of published figures with next to nothing).
    /// </summary>
    public Func<T, LocalDate?>? Start { get; init; }

    public string ListName { get; } = List(Shape).Name;

    /// <summary>These rows by month; those without the date are in none.</summary>
    public ILookup<ReportingMonth, T> ByMonth(ExtractView extract) =>
        extract.ByMonth(List(extract.Lists), Column, Date);

    /// <summary>The month that the list covers from.</summary>
    public Func<ExtractView, ReportingMonth> Since => ListName
        is ListNames.EarlyHelp or ListNames.ChildrenInNeed or ListNames.ChildProtection or ListNames.ChildrenInCare
        ? Windows.Agreed(ListName)
        : Windows.FromEarliestRow(this);

    public bool IsBeforeItsStart(T row) => Start is { } start && Date(row) < start(row);

    /// <summary>"In the month": first day &lt;= date &lt;= month end.</summary>
    public Cohort<T> InMonth =>
        new([new(ListName, Column)], Since, month => ByMonth(month.Extract)[month.Month]) { On = Date };
}
