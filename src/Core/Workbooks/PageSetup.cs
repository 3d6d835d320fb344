namespace Reporting.Workbooks;

/// <summary>Paper and margins of a printed sheet, always one page wide with the heading row repeated.</summary>
/// <param name="WidthMillimetres">Of the paper as it lies.</param>
/// <param name="Landscape">Whether it lies on its long side.</param>
internal sealed record PageSetup(bool IsA3, bool Landscape, double WidthMillimetres)
{
    public const double MarginMillimetres = 10;

    /// <summary>Below this, 12 points print at less than 8 (P1).</summary>
    public const double SmallestScale = 0.67;

    private const double PointsPerMillimetre = 72 / 25.4;

    public static PageSetup A4Portrait { get; } = new(IsA3: false, Landscape: false, 210);

    public static PageSetup A4Landscape { get; } = new(IsA3: false, Landscape: true, 297);

    public static PageSetup A3Landscape { get; } = new(IsA3: true, Landscape: true, 420);

    /// <summary>The widest table that still prints at the smallest scale, in character widths.</summary>
    public double WidestTable => PrintablePoints / SmallestScale / TextMetrics.PointsPerWidth;

    private double PrintablePoints => (WidthMillimetres - (2 * MarginMillimetres)) * PointsPerMillimetre;

    /// <summary>A4 where the table fits it, else A3.</summary>
    public static PageSetup LandscapeFor(Table table) =>
        table.Width <= A4Landscape.WidestTable ? A4Landscape : A3Landscape;

    /// <summary>How much a sheet of this width shrinks to fit: 1 where it fits as it is.</summary>
    public double ScaleOf(double width) => Math.Min(1, PrintablePoints / (width * TextMetrics.PointsPerWidth));
}
