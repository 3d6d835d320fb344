using System.Globalization;
using Reporting.Checks;

namespace Reporting.Cli.Terminal;

/// <summary>Where in its file a finding stands, as it is said before the message.</summary>
internal static class PlaceText
{
    /// <summary><c>sheet List 1, row 7, column "Gender": </c>, or empty for a file as a whole.</summary>
    public static string Of(Finding finding)
    {
        string[] parts =
        [
            finding.Sheet is { Length: > 0 } sheet ? $"sheet {sheet}" : "",
            finding.Row is { } row ? $"row {row.ToString("#,0", CultureInfo.InvariantCulture)}" : "",
            finding.Column is { } column ? $"column \"{column}\"" : "",
        ];
        var place = string.Join(", ", parts.Where(part => part.Length > 0));
        return place.Length == 0 ? "" : $"{place}: ";
    }
}
