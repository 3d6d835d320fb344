namespace Reporting.Tests.Disclosure;

/// <summary>Goes through all whole numbers that solve the sums, one unknown after the other.</summary>
internal sealed class CountingReasoning(
    IReadOnlyList<KnownSum> sums, int unknowns, int highest)
{
    private readonly int[] values = new int[unknowns];
    private readonly (double Low, double High)[] ranges =
        [.. Enumerable.Repeat((double.PositiveInfinity, double.NegativeInfinity), unknowns)];

    public (double Low, double High)[] Ranges()
    {
        Try(0);
        return ranges;
    }

    private void Try(int unknown)
    {
        if (unknown == unknowns)
        {
            for (var at = 0; at < unknowns; at++)
                ranges[at] = (Math.Min(ranges[at].Low, values[at]), Math.Max(ranges[at].High, values[at]));
            return;
        }

        for (values[unknown] = 0; values[unknown] <= highest; values[unknown]++)
        {
            if (sums.All(each => CanHold(each, unknown)))
                Try(unknown + 1);
        }
    }

    // What is still free can add up to anything between nothing and the highest of each.
    private bool CanHold(KnownSum sum, int last)
    {
        var (low, high) = (0, 0);
        foreach (var (at, sign) in sum.Signs)
        {
            low += at <= last ? sign * values[at] : Math.Min(0, sign * highest);
            high += at <= last ? sign * values[at] : Math.Max(0, sign * highest);
        }

        return low <= sum.Constant && sum.Constant <= high;
    }
}
