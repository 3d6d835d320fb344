namespace Reporting.Performance;

/// <summary>What of an indicator's month a report prints, each in a cell of its own.</summary>
[Flags]
internal enum PrintedParts
{
    None = 0,

    /// <summary>The number itself, or the sign in its place.</summary>
    Value = 1,

    /// <summary>Numerator and denominator.</summary>
    Fraction = 2,

    /// <summary>How it stands against its target, in words.</summary>
    Status = 4,
}
