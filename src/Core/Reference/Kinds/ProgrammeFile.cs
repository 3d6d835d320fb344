using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Reference.Files;

namespace Reporting.Reference.Kinds;

/// <summary>Reads <c>audit_programme</c>: Month, Kind, Theme, Completed By, Date From, Date To.</summary>
internal static class ProgrammeFile
{
    /// <summary>A practice week that isn't Monday to Friday: a date copied from another year.</summary>
    public const string WeekRule = "programme-week";

    // Calendar files name the day after the last one, which the year 9999 may not have.
    private const int LastYear = 9998;

    private const string Month = "Month";
    private const string From = "Date From";
    private const string To = "Date To";

    /// <summary>In the order of months, those without a day first, then of days; else in the files' order.</summary>
    public static ImmutableArray<ProgrammeEntry> Read(
        IEnumerable<ReferenceTable> tables, ICollection<Finding> findings) =>
    [
        .. tables.SelectMany(table => table.Records(findings, ReadRow))
            .OrderBy(entry => entry.Month)
            .ThenBy(entry => entry.From),
    ];

    private static ProgrammeEntry ReadRow(ReferenceRow row)
    {
        var entry = new ProgrammeEntry(
            row.RequiredMonth(Month),
            row.RequiredText("Kind"),
            row.Text("Theme"),
            row.Text("Completed By"),
            row.Date(From),
            row.Date(To));
        if (entry.From > entry.To)
            row.Error(To, "is before Date From");
        if (entry.Month.Year > LastYear)
            row.Error(Month, "lies after the year 9998");
        if (entry.From?.Year > LastYear)
            row.Error(From, "lies after the year 9998");
        if (entry.To?.Year > LastYear)
            row.Error(To, "lies after the year 9998");
        if (entry.From is null && row.Text(From) is null && entry.To is not null)
            row.Error(From, "is empty beside a Date To");
        if (row.IsSound && !entry.IsSoundWeek)
            row.Warn(From, "begins a practice week that doesn't run from Monday to Friday", WeekRule);
        return entry;
    }
}
