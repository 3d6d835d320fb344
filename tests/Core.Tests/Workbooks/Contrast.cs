using System.Globalization;

namespace Reporting.Tests.Workbooks;

/// <summary>WCAG 2.2's contrast ratio.</summary>
internal static class Contrast
{
    public static double WithBlack(string argb) => (Luminance(argb) + 0.05) / 0.05;

    private static double Luminance(string argb)
    {
        double Channel(int at)
        {
            var digits = argb.AsSpan(argb.Length - 6 + at, 2);
            var part = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }
}
