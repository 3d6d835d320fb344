using System.Text;

namespace Reporting.Calendars;

/// <summary>A line of a calendar file. Source: RFC 5545, 3.1 (folding) and 3.3.11 (text).</summary>
internal static class ContentLine
{
    private const string End = "\r\n";
    private const int MostOctets = 75;

    /// <summary>Text that others wrote: what would end the value or the line is escaped, other controls go.</summary>
    public static string Text(string name, string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var each in value.ReplaceLineEndings("\n"))
        {
            if (each is '\\' or ';' or ',')
                escaped.Append('\\').Append(each);
            else if (each == '\n')
                escaped.Append("\\n");
            else if (!char.IsControl(each))
                escaped.Append(each);
        }

        return Of(name, escaped.ToString());
    }

    /// <summary>No line has more than 75 octets, and none is cut inside a letter.</summary>
    public static string Of(string name, string value)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append(End).Append(' ');
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append(End).ToString();
    }
}
