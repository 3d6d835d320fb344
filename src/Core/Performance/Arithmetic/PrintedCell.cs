using Reporting.Periods;

namespace Reporting.Performance.Arithmetic;

/// <summary>A cell of a table as its reader sees it.</summary>
/// <param name="Value">The number as printed, with the decimals that are printed.</param>
/// <param name="IsChecked">False for cells that are only there as parts of others.</param>
internal sealed record PrintedCell(
    string Indicator,
    ReportingMonth Month,
    decimal Value,
    decimal? Numerator,
    decimal? Denominator,
    bool IsChecked,
    Place? Place);

/// <summary>Where a cell or line stands in the history file.</summary>
internal sealed record Place(string File, string? Sheet, int Row);
