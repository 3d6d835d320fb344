using System.Globalization;

namespace Reporting.Tests.Disclosure;

/// <summary>
/// What anybody can work out from tables of counts: every cell an unknown that is not negative, every sum a constraint,
/// bounds tightened until nothing moves any more.
/// </summary>
internal sealed class ReadEditions
{
    private const int Many = 1_000_000;
    private const int Small = 5;

    private readonly Dictionary<string, (int Low, int High)> bounds = new(StringComparer.Ordinal);
    private readonly HashSet<string> withheld = new(StringComparer.Ordinal);
    private readonly List<(string Whole, string[] Parts)> sums = [];

    /// <summary>Withheld cells by name.</summary>
    public IReadOnlySet<string> Withheld => withheld;

    /// <param name="printed"><c>1,234</c> or <c>[c]</c>; null: nobody prints it.</param>
    public void Read(string cell, string? printed = null)
    {
        if (printed == "[c]")
            withheld.Add(cell);
        bounds.TryAdd(cell, (0, Many));
        if (printed is not (null or "[c]"))
            Tell(cell, int.Parse(printed, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
    }

    public void Tell(string cell, int count)
    {
        bounds[cell] = (count, count);
        withheld.Remove(cell);
    }

    public void Sum(string whole, params IEnumerable<string> parts)
    {
        sums.Add((whole, [.. parts]));
        foreach (var cell in sums[^1].Parts.Append(whole))
            Read(cell);
    }

    /// <summary>Withheld cells whose value is told too closely: neither 1 to 5 nor five apart.</summary>
    public IReadOnlyList<string> Exposed()
    {
        var known = new Dictionary<string, (int Low, int High)>(bounds, StringComparer.Ordinal);
        var moved = true;
        while (moved)
        {
            moved = false;
            foreach (var (whole, parts) in sums)
            {
                moved |= Tighten(known, whole, parts.Sum(part => known[part].Low), parts.Sum(part => (long)known[part].High));
                foreach (var part in parts)
                {
                    var others = parts.Where(each => each != part).ToList();
                    moved |= Tighten(
                        known,
                        part,
                        known[whole].Low - others.Sum(each => (long)known[each].High),
                        known[whole].High - others.Sum(each => (long)known[each].Low));
                }
            }
        }

        return
        [
            .. withheld.Where(cell => known[cell] is var (low, high) && !(low <= 1 && high >= Small) && high - low < Small)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool Tighten(Dictionary<string, (int Low, int High)> known, string cell, long low, long high)
    {
        var before = known[cell];
        var after = (Low: (int)Math.Max(before.Low, low), High: (int)Math.Min(before.High, high));
        Assert.True(after.Low <= after.High, $"The editions contradict each other in {cell}.");
        known[cell] = after;
        return after != before;
    }
}
