using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>
/// Stands in for <c>ExcelNumberFormat.NumberFormat</c> 1.1.0: the members that ClosedXML 0.95.4 binds to.
/// </summary>
/// <remarks>
/// The product formats its own text and never asks ClosedXML to, so values are written in the given culture without
/// reading the format's codes. The real package replaces this with <c>-p:FeedHasClosedXml=true</c>.
/// </remarks>
public sealed class NumberFormat(string formatString)
{
    public string FormatString { get; } = formatString;

    public string Format(object value, CultureInfo culture) => Convert.ToString(value, culture) ?? "";
}
