using System.Globalization;
using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance.Arithmetic;

/// <summary>How every arithmetic check speaks: table, indicator, month, what is printed, what follows.</summary>
internal static class TableFinding
{
    public static Finding Of(
        string rule, PrintedTable table, string indicator, ReportingMonth month, string what, Place? place) =>
        new(rule, Severity.Warn, $"{table.Name}: {Catalogue.Get(indicator).Title}, {month.ToWords()}: {what}.")
        {
            File = place?.File,
            Sheet = place?.Sheet,
            Row = place?.Row,
            Indicator = indicator,
            Period = month,
        };

    public static Finding Of(string rule, PrintedTable table, PrintedCell cell, string what) =>
        Of(rule, table, cell.Indicator, cell.Month, what, cell.Place) with
        {
            Column = cell.Place is null ? null : "Value",
        };

    /// <summary>A printed number without needless decimals.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>What follows from the parts, to two decimals.</summary>
    public static string Follows(decimal value) =>
        Rounding.HalfAwayFromZero(value, 2).ToString("0.00", CultureInfo.InvariantCulture);
}
