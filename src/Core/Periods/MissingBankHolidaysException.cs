using System.Globalization;

namespace Reporting.Periods;

/// <summary>Working days were asked for in a year whose bank holidays nobody has given.</summary>
public sealed class MissingBankHolidaysException(int year) : Exception(string.Create(
    CultureInfo.InvariantCulture,
    $"The bank holidays of {year} are not in the table. Add them to a reference file with the one column date."))
{
    public int Year { get; } = year;
}
