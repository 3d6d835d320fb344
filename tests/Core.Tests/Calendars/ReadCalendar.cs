using System.Text;

namespace Reporting.Tests.Calendars;

/// <summary>
/// A calendar file as another program reads it: lines, unfolded, then components. Knows nothing of the writer.
/// </summary>
/// <remarks>Throws where the file isn't what RFC 5545 asks for.</remarks>
internal sealed class ReadCalendar
{
    private ReadCalendar(ReadComponent root) => Root = root;

    public ReadComponent Root { get; }

    public IEnumerable<ReadComponent> Events => Root.Children.Where(child => child.Name == "VEVENT");

    public static ReadCalendar Of(ReadOnlySpan<byte> bytes)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var open = new Stack<ReadComponent>();
        ReadComponent? root = null;
        foreach (var line in Unfolded(bytes, strict))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            if (name == "BEGIN")
            {
                Check(root is null, "nothing follows the calendar");
                var component = new ReadComponent(value);
                if (open.TryPeek(out var parent))
                    parent.Children.Add(component);
                open.Push(component);
            }
            else if (name == "END")
            {
                var ended = open.Pop();
                Check(ended.Name == value, "components end in order");
                root = open.Count == 0 ? ended : null;
            }
            else
            {
                Check(open.Peek().Properties.TryAdd(name, value), $"{name} stands once");
            }
        }

        var calendar = new ReadCalendar(root ?? throw new FormatException("The calendar does not end."));
        calendar.Validate();
        return calendar;
    }

    private static List<string> Unfolded(ReadOnlySpan<byte> bytes, Encoding strict)
    {
        var lines = new List<string>();
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf("\r\n"u8);
            Check(end >= 0, "the last line ends with CRLF");
            Check(end <= 75, "no line has more than 75 octets");
            var line = strict.GetString(bytes[..end]);
            Check(
                !line.Contains('\n', StringComparison.Ordinal) && !line.Contains('\r', StringComparison.Ordinal),
                "lines end with CRLF");
            Check(line.Length > 0, "no line is empty");
            if (line[0] is ' ' or '\t')
                lines[^1] += line[1..];
            else
                lines.Add(line);
            bytes = bytes[(end + 2)..];
        }

        return lines;
    }

    private void Validate()
    {
        Check(Root.Name == "VCALENDAR" && Root["VERSION"] == "2.0" && Root["PRODID"].Length > 0, "a calendar of 2.0");
        Check(
            Events.Select(each => each["UID"]).Distinct(StringComparer.Ordinal).Count() == Events.Count(),
            "UIDs differ");
        foreach (var each in Events)
        {
            Check(each["DTSTAMP"].EndsWith('Z'), "DTSTAMP is in universal time");
            Check(each.Properties.Keys.Any(name => name.StartsWith("DTSTART", StringComparison.Ordinal)), "DTSTART");
            Check(
                each.Children.All(child => child.Name != "VALARM"
                    || (child["ACTION"] == "DISPLAY"
                        && child["TRIGGER"].Length > 0
                        && child["DESCRIPTION"].Length > 0)),
                "VALARM");
        }
    }

    private static void Check(bool holds, string rule)
    {
        if (!holds)
            throw new FormatException($"The calendar breaks a rule: {rule}.");
    }
}

internal sealed class ReadComponent(string name)
{
    public string Name => name;

    public Dictionary<string, string> Properties { get; } = new(StringComparer.Ordinal);

    public List<ReadComponent> Children { get; } = [];

    public string this[string property] => Properties[property];

    /// <summary>The text that a value stands for.</summary>
    public string Text(string property)
    {
        var value = Properties[property];
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] is ',' or ';')
                throw new FormatException("A comma or semicolon stands bare in a text.");
            text.Append(value[at] != '\\' ? value[at] : value[++at] switch
            {
                'n' or 'N' => '\n',
                '\\' or ';' or ',' => value[at],
                _ => throw new FormatException("A backslash stands before a letter that needs none."),
            });
        }

        return text.ToString();
    }
}
