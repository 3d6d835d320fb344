using NodaTime;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>One period's lists, indexed once so that every definition shares one pass over each list.</summary>
public sealed class ExtractView(MonthExtract lists, MeasureContext context)
{
    private readonly Dictionary<(string List, string Column), object> byMonth = [];
    private readonly Dictionary<string, object> byChild = new(StringComparer.Ordinal);
    private readonly Dictionary<ReportingMonth, MonthView> months = [];

    public MonthExtract Lists { get; } = lists;

    public MeasureContext Context { get; } = context;

    internal TeamDirectory Teams { get; } = new(lists);

    public MonthView At(ReportingMonth month)
    {
        if (!months.TryGetValue(month, out var view))
        {
            view = new MonthView(this, month);
            months.Add(month, view);
        }

        return view;
    }

    /// <summary>The list's rows by the month of a date column; rows without that date are in none.</summary>
    public ILookup<ReportingMonth, T> ByMonth<T>(ListOf<T> list, string column, Func<T, LocalDate?> date)
        where T : notnull
    {
        if (!byMonth.TryGetValue((list.Name, column), out var index))
        {
            index = list.Rows.Where(row => date(row) is not null).ToLookup(row => ReportingMonth.Of(date(row)!.Value));
            byMonth.Add((list.Name, column), index);
        }

        return (ILookup<ReportingMonth, T>)index;
    }

    /// <summary>The list's rows by child.</summary>
    public ILookup<int, T> ByChild<T>(ListOf<T> list) where T : ListRow
    {
        if (!byChild.TryGetValue(list.Name, out var index))
        {
            index = list.Rows.ToLookup(row => row.Child);
            byChild.Add(list.Name, index);
        }

        return (ILookup<int, T>)index;
    }
}
