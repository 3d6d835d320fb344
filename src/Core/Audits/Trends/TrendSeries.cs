using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;

namespace Reporting.Audits.Trends;

/// <summary>A share of the audits completed in some months.</summary>
internal sealed record TrendPoint(AuditWindow Window, Share Share);

/// <summary>A measure over windows, oldest first: what both the tables and the sentences are made from.</summary>
internal sealed record TrendSeries(TrendMeasure Measure, ImmutableArray<TrendPoint> Points)
{
    public TrendPoint Latest => Points[^1];

    /// <summary>One for each of <see cref="TrendMeasure.All"/>.</summary>
    public static ImmutableArray<TrendSeries> All(AuditRegister register, ImmutableArray<AuditWindow> windows)
    {
        var completed = windows.Select(window => (Window: window, Audits: window.Completed(register))).ToList();
        return
        [
            .. TrendMeasure.All.Select(measure => new TrendSeries(
                measure, [.. completed.Select(each => new TrendPoint(each.Window, measure.Of(each.Audits)))])),
        ];
    }
}
