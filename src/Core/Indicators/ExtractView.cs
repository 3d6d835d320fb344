using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>One period's lists, indexed once so that every definition shares one pass over each list.</summary>
public sealed class ExtractView(MonthExtract lists, MeasureContext context)
{
    private readonly Dictionary<(string List, string Column), object> byMonth = [];

    public MonthExtract Lists { get; } = lists;

    public MeasureContext Context { get; } = context;

    public MonthView At(ReportingMonth month) => new(this, month);

    /// <summary>The list's rows by the month of a date column; rows without that date are in none.</summary>
    public ILookup<ReportingMonth, T> ByMonth<T>(ListOf<T> list, string column, Func<T, NodaTime.LocalDate?> date)
        where T : notnull
    {
        if (!byMonth.TryGetValue((list.Name, column), out var index))
        {
            index = list.Rows.Where(row => date(row) is not null).ToLookup(row => ReportingMonth.Of(date(row)!.Value));
            byMonth.Add((list.Name, column), index);
        }

        return (ILookup<ReportingMonth, T>)index;
    }
}
