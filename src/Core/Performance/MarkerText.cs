namespace Reporting.Performance;

/// <summary>Markers as text, several together: <c>[p][r]</c>. Source: indicators.md, Values.</summary>
public static class MarkerText
{
    private static readonly (Markers Marker, string Text)[] Signs =
    [
        (Markers.Provisional, "[p]"),
        (Markers.Restated, "[r]"),
        (Markers.Break, "[b]"),
        (Markers.LowDenominator, "[u]"),
    ];

    /// <summary>Empty where there is none.</summary>
    public static string Of(Markers markers) =>
        string.Concat(Signs.Where(sign => markers.HasFlag(sign.Marker)).Select(sign => sign.Text));
}
