using Reporting.Extracts.Tables;
using Reporting.Periods;

namespace Reporting.Uploads;

/// <summary>The months that a file's dated lists reach over, by the dates their events happened on.</summary>
internal static class ListWindow
{
    /// <returns>Null and null where no dated list has a row.</returns>
    public static (ReportingMonth? From, ReportingMonth? To) Of(IEnumerable<ListTable> tables)
    {
        ReportingMonth? from = null;
        ReportingMonth? to = null;
        foreach (var table in tables.Where(table => table.List is { Dated: true, RequiredDates.IsEmpty: false }))
        {
            var place = table.List.PlaceOf(table.List.RequiredDates[0].Name);
            foreach (var month in table.Rows.Select(row => row.Cells[place].Date).OfType<NodaTime.LocalDate>()
                .Select(ReportingMonth.Of))
            {
                from = from is { } first && first <= month ? first : month;
                to = to is { } last && last >= month ? last : month;
            }
        }

        return (from, to);
    }
}
