namespace Reporting.Scrutiny.Bridges;

/// <summary>What a step of a bridge does to the figure.</summary>
internal enum StepKind
{
    /// <summary>The month's own lists tell it otherwise than the tables now do.</summary>
    Recounted,

    /// <summary>In both months, in the numerator of the first alone.</summary>
    Out,

    /// <summary>In both months, in the numerator of the second alone.</summary>
    In,

    /// <summary>In the first month alone, not in its numerator.</summary>
    LeftOutside,

    /// <summary>In the first month alone, in its numerator.</summary>
    LeftInside,

    /// <summary>In the second month alone, not in its numerator.</summary>
    JoinedOutside,

    /// <summary>In the second month alone, in its numerator.</summary>
    JoinedInside,

    /// <summary>Another population estimate.</summary>
    Population,
}

/// <summary>A part of the way from one month's figure to another's.</summary>
/// <param name="Said">As the sentence says it: <c>21 newly late</c>.</param>
/// <param name="Numerator">What it adds to the numerator, or to a count.</param>
/// <param name="Denominator">What it adds to the denominator; 0 for counts.</param>
internal sealed record BridgeStep(StepKind Kind, string Said, decimal Numerator, decimal Denominator)
{
    /// <summary>How many cases it stands for.</summary>
    public decimal Cases => Math.Max(Math.Abs(Numerator), Math.Abs(Denominator));

    public bool IsNothing => Numerator == 0 && Denominator == 0;

    /// <summary>Whether it tells a count from 1 to the threshold: in the numerator, in all or beside the numerator.
    /// </summary>
    public bool IsSmall(int threshold) => IsSmall(Numerator, threshold) || IsSmall(Denominator, threshold)
        || IsSmall(Denominator - Numerator, threshold);

    /// <summary>Whether a count of cases, come or gone, is from 1 to the threshold.</summary>
    public static bool IsSmall(decimal count, int threshold) => Math.Abs(count) >= 1 && Math.Abs(count) <= threshold;
}
