namespace Reporting.Extracts.Schemas;

/// <summary>What headings and codes mean, as shipped and as an authority adds to it.</summary>
public sealed record ReadingMaps(HeadingMap Headings, CodeMap Codes)
{
    public static ReadingMaps Shipped { get; } = new(HeadingMap.Shipped, CodeMap.Shipped);
}
