using System.Text.RegularExpressions;
using NodaTime;
using Reporting.Extracts.Values;

namespace Reporting.Disclosure.Scanning;

/// <summary>Reads a finished public edition for children, workers, managers, dates of birth and postcodes.</summary>
/// <remarks>
/// What <see cref="Suppressed{T}"/> lets through is counts and figures; this is for words that people type. It reads the
/// file itself, whatever made it. Texts alone: a number in a cell is a count. Source: scrutiny.md, Disclosure.
/// </remarks>
internal sealed partial class EditionScanner(KnownIdentities known)
{
    private const string AChild = "a child's id";
    private const string AWorker = "a worker's name";
    private const string AManager = "a manager's name";
    private const string ABirth = "a date of birth";
    private const string APostcode = "a postcode";

    // An id or a name of more words than this is a sentence.
    private const int MostWords = 5;

    // Milliseconds: a text that takes longer stops the paper, as it should.
    private const int Patience = 2_000;

    // What synthetic data call a child, known or not.
    private const string Synthetic = "SYN-######";

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> children =
        known.Children.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> workers =
        known.Workers.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> managers =
        known.Managers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="report">Names the edition in the message.</param>
    /// <exception cref="IdentityFoundException">It names somebody.</exception>
    public void Require(string report, ReadOnlyMemory<byte> workbook)
    {
        foreach (var written in WrittenTexts.Of(workbook))
        {
            if (KindIn(written) is { } kind)
                throw new IdentityFoundException(report, written.Place, kind);
        }
    }

    private string? KindIn(WrittenText written)
    {
        if (written.Day is { } day)
            return IsOldBirth(day) ? ABirth : null;
        return WrittenDates.In(written.Text).Any(IsBirth) ? ABirth
            : Postcode().IsMatch(written.Text) ? APostcode
            : NumberedWorker().IsMatch(written.Text) ? AWorker
            : NamedIn(FoldedText.Of(written.Text));
    }

    private bool IsBirth(WrittenDate date) => date.IsCalledBirth
        || (date.IsNumeric ? known.Births.Contains(date.Day) && !known.Ordinary.Contains(date.Day) : IsOldBirth(date.Day));

    // Children are born every day: a recent date in words is the paper's own far more often than anybody's birth.
    private bool IsOldBirth(LocalDate day) =>
        !(day >= known.Since) && known.Births.Contains(day) && !known.Ordinary.Contains(day);

    private string? NamedIn(string folded)
    {
        var words = Words().EnumerateMatches(folded);
        var starts = new List<Range>();
        foreach (var word in words)
            starts.Add(word.Index..(word.Index + word.Length));
        for (var first = 0; first < starts.Count; first++)
        {
            for (var last = first; last < starts.Count && last < first + MostWords; last++)
            {
                var at = starts[first].Start.Value;
                var text = folded.AsSpan(at, starts[last].End.Value - at);
                if (IsChild(text) && !IsPartOfAFigure(folded, at, at + text.Length))
                    return AChild;
                if (workers.Contains(text))
                    return AWorker;
                if (managers.Contains(text))
                    return AManager;
            }
        }

        return null;
    }

    private bool IsChild(ReadOnlySpan<char> text)
    {
        if (children.Contains(text))
            return true;
        if (IdentityShape.PatternOf(text) is { } pattern && (pattern == Synthetic || known.Patterns.Contains(pattern)))
            return true;
        if (known.Hashes.Count == 0 || text.Length > Longest || !text.ContainsAnyInRange('0', '9'))
            return false;
        var id = text.ToString();
        return known.Hashes.Contains(id.ToLowerInvariant())
            || (IdentityShape.IsId(id) && known.Key is { } key && known.Hashes.Contains(key.HashOf(id)));
    }

    // A keyed hash in hexadecimal.
    private const int Longest = 64;

    /// <summary>12345 in 0.12345, 12,345.67 or £12345.</summary>
    private static bool IsPartOfAFigure(string text, int start, int end) =>
        !text.AsSpan(start, end - start).ContainsAnyExceptInRange('0', '9')
        && ((start > 0 && (text[start - 1] is '£' or '$' || IsSeparated(text, start - 1, start - 2)))
            || (end < text.Length && (text[end] == '%' || IsSeparated(text, end, end + 1))));

    private static bool IsSeparated(string text, int mark, int digit) =>
        text[mark] is '.' or ',' && digit >= 0 && digit < text.Length && char.IsAsciiDigit(text[digit]);

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Words();

    /// <summary>As extracts and sample data write workers without a name; "social worker 3" is somebody's third.</summary>
    [GeneratedRegex(@"(?<!\b[Ss]ocial )\bWorker #?(?:\d+|[0-9a-f]{8,})\b", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex NumberedWorker();

    /// <summary>In capitals, or small with a space in a place that no ordinal ("K2 3rd") has.</summary>
    [GeneratedRegex(
        @"\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?[0-9][0-9A-HJKPSTUW]? ?[0-9][ABD-HJLNP-UW-Z]{2}"
        + @"|[a-pr-uwyz][a-hk-y]?[0-9][0-9a-hjkpstuw]? [0-9](?!st\b|nd\b|rd\b|th\b)[abd-hjlnp-uw-z]{2})\b",
        RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Postcode();
}
