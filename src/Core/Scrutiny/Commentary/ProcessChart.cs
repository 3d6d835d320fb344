using System.Collections.Immutable;

namespace Reporting.Scrutiny.Commentary;

/// <summary>Points and moving ranges (XmR): what a process would show if nothing about it had changed.</summary>
/// <remarks>
/// Limits are the mean of the first twelve points plus and minus 2.66 times their mean moving range. A point outside
/// them, or seven on one side of the mean, has a special cause. Source: spc.csv; Wheeler, Understanding Variation.
/// </remarks>
internal sealed class ProcessChart
{
    public const int BasePoints = 12;
    public const int RunLength = 7;

    private const decimal LimitFactor = 2.66m;

    private readonly ImmutableArray<decimal> points;

    private ProcessChart(ImmutableArray<decimal> points)
    {
        this.points = points;
        var first = points[..BasePoints];
        var range = first.Zip(first.Skip(1), (one, next) => Math.Abs(next - one)).Average();
        Mean = first.Average();
        Upper = Mean + (LimitFactor * range);
        Lower = Mean - (LimitFactor * range);
    }

    public decimal Mean { get; }

    public decimal Upper { get; }

    public decimal Lower { get; }

    /// <summary>Null where there are too few points for limits.</summary>
    public static ProcessChart? Of(ImmutableArray<decimal> points) =>
        points.Length < BasePoints ? null : new ProcessChart(points);

    public bool IsOutside(int point) => points[point] > Upper || points[point] < Lower;

    /// <summary>It and the six before it lie on one side of the mean.</summary>
    public bool EndsRun(int point) => point >= RunLength - 1
        && points[(point - RunLength + 1)..(point + 1)].Select(each => each.CompareTo(Mean)).Distinct().ToList()
            is [not 0];
}
