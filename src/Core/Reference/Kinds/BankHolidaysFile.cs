using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reporting.Checks;
using Reporting.Reference.Files;

namespace Reporting.Reference.Kinds;

/// <summary>
/// Reads <c>bank_holidays</c>: the one column date. Days given are added to those that ship, because copies of the
/// official feed lack 19 September 2022 and 8 May 2023.
/// </summary>
internal static class BankHolidaysFile
{
    public const string IncompleteYearRule = "bank-holidays-incomplete";

    // England and Wales have eight in every year; a year with fewer would answer wrongly instead of not at all.
    private const int FewestInAYear = 8;

    public static ImmutableArray<LocalDate> Read(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings)
    {
        ImmutableArray<LocalDate> dates =
        [
            .. tables
                .SelectMany(table => table.Records(findings, row => row.RequiredDate("date")))
                .Distinct()
                .Order(),
        ];
        foreach (var year in dates.GroupBy(date => date.Year).Where(year => year.Count() < FewestInAYear))
            findings.Add(Incomplete(year.Key));
        return dates;
    }

    private static Finding Incomplete(int year) => new(
        IncompleteYearRule,
        Severity.Warn,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The bank holidays of {year} are fewer than eight. Give the whole year in a file with the column date."))
    {
        List = ReferenceKind.BankHolidays.Name,
    };
}
