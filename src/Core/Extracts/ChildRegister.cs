namespace Reporting.Extracts;

/// <summary>
/// The children of one month's lists: each normalised id (trimmed, case folded, without a spreadsheet's ".0") has one
/// small number, so that lists are joined by number and ids stay in one place.
/// </summary>
public sealed class ChildRegister
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> ids = [];

    public int Count => ids.Count;

    /// <summary>The child's number; a new one for an id not seen before. The id comes normalised.</summary>
    public int NumberOf(string normalisedId)
    {
        if (numbers.TryGetValue(normalisedId, out var number))
            return number;
        number = ids.Count;
        numbers.Add(normalisedId, number);
        ids.Add(normalisedId);
        return number;
    }

    /// <summary>Whether any list of the month has the child. The id comes normalised.</summary>
    public bool Knows(string normalisedId) => numbers.ContainsKey(normalisedId);

    /// <summary>The id behind a number: for exempt editions and keyed hashes only.</summary>
    public string IdOf(int number) => ids[number];
}
