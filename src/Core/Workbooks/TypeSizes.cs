namespace Reporting.Workbooks;

/// <summary>The one typeface and its three sizes in points (S10).</summary>
internal static class TypeSizes
{
    public const string Typeface = "Arial";
    public const double Title = 16;
    public const double Subtitle = 14;
    public const double Body = 12;
}
