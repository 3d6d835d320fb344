using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Reporting.Extracts.Schemas;

namespace Reporting.Extracts.Values;

/// <summary>
/// What a cell says, whatever way it was written: two cells that say the same have the same <see cref="Canonical"/>.
/// </summary>
internal sealed class CellValue
{
    public static readonly CellValue Blank = new(string.Empty);

    private CellValue(string canonical)
    {
        Canonical = canonical;
        Hash = StableHash.Of(canonical);
    }

    public string Canonical { get; }

    /// <summary>The same on every machine, so that contents can be compared between runs.</summary>
    public ulong Hash { get; }

    public bool IsBlank => Canonical.Length == 0;

    public string? Text => IsBlank ? null : Canonical;

    public LocalDate? Date { get; private init; }

    public decimal? Number { get; private init; }

    public Code? Code { get; private init; }

    public static CellValue OfText(string cleanText) => new(cleanText);

    public static CellValue Of(LocalDate date) => new(LocalDatePattern.Iso.Format(date)) { Date = date };

    public static CellValue Of(Code code) => new(code.Key) { Code = code };

    public static CellValue Of(decimal number) =>
        new(number.ToString("0.############################", CultureInfo.InvariantCulture)) { Number = number };

    public bool Says(CellValue other) => string.Equals(Canonical, other.Canonical, StringComparison.Ordinal);
}
