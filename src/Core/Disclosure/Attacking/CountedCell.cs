using Reporting.Disclosure.Choosing;

namespace Reporting.Disclosure.Attacking;

/// <summary>A count that editions show or withhold: an unknown of the attacker's equations.</summary>
/// <param name="Count">What it truly is.</param>
internal sealed record CountedCell(CellKey Key, int Count)
{
    /// <summary>An earlier edition shows it.</summary>
    public bool IsTold { get; init; }

    /// <summary>An earlier edition prints <c>[c]</c> for it.</summary>
    public bool WasWithheld { get; init; }

    /// <summary>It is a part of what an earlier edition prints.</summary>
    public bool WasLatent { get; init; }

    /// <summary>In the candidate; null: it only stands in earlier editions.</summary>
    public CellRole? Role { get; init; }

    /// <summary>The latest edition before the candidate that has this cell has the same count.</summary>
    public bool IsUnchanged { get; init; }
}

/// <summary>Parts that add up to a whole, by their places.</summary>
internal sealed record CountSum(int Whole, int[] Parts)
{
    public IEnumerable<int> Cells => Parts.Prepend(Whole);

    public bool Equals(CountSum? other) =>
        other is not null && Whole == other.Whole && Parts.AsSpan().SequenceEqual(other.Parts);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Whole);
        foreach (var part in Parts)
            hash.Add(part);
        return hash.ToHashCode();
    }
}
