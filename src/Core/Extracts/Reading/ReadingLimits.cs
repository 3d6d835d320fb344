namespace Reporting.Extracts.Reading;

/// <summary>
/// How much of an upload is read before it is refused, so that no file takes a run beyond 512 MB or a few seconds. A
/// large authority's month, 100,000 rows, stays under a tenth of each.
/// </summary>
public sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    public int MaxFileBytes { get; init; } = 64 << 20;

    /// <summary>Bytes that really come out of all parts of a workbook together, whatever they declare.</summary>
    public long MaxInflatedBytes { get; init; } = 1L << 30;

    /// <summary>Inflated bytes to bytes of the file; judged only beyond <see cref="RatioJudgedFrom"/>, because an
    /// honest sheet of styled, empty cells packs as tightly as a bomb.</summary>
    public int MaxRatio { get; init; } = 200;

    public long RatioJudgedFrom { get; init; } = 128 << 20;

    /// <summary>Parts in the package.</summary>
    public int MaxEntries { get; init; } = 2_000;

    /// <summary>Inflated bytes of a part that is held whole: the shared strings, the styles.</summary>
    public int MaxHeldPartBytes { get; init; } = 32 << 20;

    /// <summary>Bytes of one sheet's content, without empty cells.</summary>
    public int MaxSheetBytes { get; init; } = 128 << 20;

    /// <summary>Bytes of one cell's text. Excel allows 32,767 characters.</summary>
    public int MaxCellBytes { get; init; } = 1 << 20;

    public int MaxSheets { get; init; } = 255;

    /// <summary>Content to the right of these is ignored, with a note.</summary>
    public int MaxColumns { get; init; } = 500;

    /// <summary>Rows that hold anything. Excel has 1,048,576.</summary>
    public int MaxRowsPerSheet { get; init; } = 1_100_000;

    /// <summary>Rows of lists that are held, over all sheets: some 600 bytes each, more in a wide list.</summary>
    public int MaxRowsPerFile { get; init; } = 250_000;

    /// <summary>Values that are held, each once a column, over all sheets: some 200 bytes each.</summary>
    public int MaxValuesPerFile { get; init; } = 750_000;
}
