using System.Collections.Immutable;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Rules;

/// <summary>None of the dates that define the list is there, so no month's figure can count the row.</summary>
internal sealed class NoDate(ListSchema list) : RowRule(
    "no-date",
    "The row has none of the dates that say which month it belongs to. Give the date.",
    list.PlaceOf(list.RequiredDates[0].Name))
{
    private readonly ImmutableArray<int> dates = [.. list.RequiredDates.Select(date => list.PlaceOf(date.Name))];

    public override bool IsBroken(ReadOnlySpan<CellValue> cells)
    {
        foreach (var date in dates)
        {
            if (cells[date].Date is not null)
                return false;
        }

        return true;
    }
}
