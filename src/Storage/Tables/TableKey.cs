using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Reporting.Storage.Tables;

/// <summary>Partition and row keys out of any text: a key's parts, each escaped, joined by <c>~</c>.</summary>
/// <remarks>
/// Letters, digits, <c>-</c> and <c>.</c> stand for themselves, so that keys beginning with a month stay in order; any
/// other UTF-16 unit is <c>_</c> and four hex digits, an empty part <c>_</c> alone. A key over the service's 1 KiB ends
/// in <c>_h</c> and a hash: its row holds the parts as properties. Source: faults.md, Table storage, fault 68.
/// </remarks>
internal static class TableKey
{
    /// <summary>UTF-16 units: 1 KiB, with room to spare.</summary>
    private const int Longest = 500;

    private const char Escape = '_';
    private const char Separator = '~';
    private const string HashMark = "_h";

    public static string Of(params ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        foreach (var part in parts)
        {
            if (key.Length > 0)
                key.Append(Separator);
            AppendPart(key, part);
        }

        return key.Length <= Longest ? key.ToString() : Shortened(key.ToString());
    }

    /// <exception cref="FormatException">It was shortened, or is no key of ours.</exception>
    public static ImmutableArray<string> Parts(string key) => [.. key.Split(Separator).Select(Part)];

    private static void AppendPart(StringBuilder key, string part)
    {
        if (part.Length == 0)
            key.Append(Escape);
        foreach (var unit in part)
        {
            if (char.IsAsciiLetterOrDigit(unit) || unit is '-' or '.')
                key.Append(unit);
            else
                key.Append(Escape).Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static string Shortened(string key)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)));
        return key[..(Longest - HashMark.Length - hash.Length)] + HashMark + hash;
    }

    private static string Part(string text)
    {
        var part = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != Escape)
                part.Append(text[at]);
            else if (text.Length > 1)
                part.Append(Unit(text, ref at));
        }

        return part.ToString();
    }

    private static char Unit(string text, ref int at)
    {
        const int Digits = 4;
        var from = at + 1;
        at += Digits;
        return at < text.Length
            && ushort.TryParse(
                text.AsSpan(from, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : throw new FormatException("The key was shortened, or is none of ours.");
    }
}
