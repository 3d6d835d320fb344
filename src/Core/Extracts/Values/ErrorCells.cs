using Reporting.Extracts.Reading;

namespace Reporting.Extracts.Values;

/// <summary>Cells that show a spreadsheet error instead of a value.</summary>
internal static class ErrorCells
{
    /// <summary>A lookup that found nothing: as good as blank, where other errors may hide a value.</summary>
    public static bool IsNotAvailable(Cell cell) => cell.Text == "#N/A";
}
