using System.Globalization;
using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

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

    /// <summary>About what a paper prints once for an indicator, or what we are about to.</summary>
    public static Finding Of(string rule, PrintedTable table, PublishedLine line, string column, string what) =>
        Of(
            rule,
            table,
            line.Indicator,
            table.ReportingMonth,
            what,
            table.IsPaper ? new Place(line.File, line.Sheet, line.Row) : null) with
        { Column = table.IsPaper ? column : null };

    /// <summary>A printed number without needless decimals.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>What follows from the parts, to two decimals.</summary>
    public static string Follows(decimal value) =>
        Rounding.HalfAwayFromZero(value, 2).ToString("0.00", CultureInfo.InvariantCulture);
}
