using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.CrossChecks;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;
using Reporting.Scrutiny;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Scrutiny.DataQuality;

/// <summary>A month's paper from extracts that were checked and measured as a run does.</summary>
internal static class QualityPapers
{
    /// <param name="months">Oldest first, the reporting month last.</param>
    public static PaperScope Of(params ExtractBuilder[] months) => Of([], months);

    /// <param name="also">What reading the files found beside.</param>
    public static PaperScope Of(ImmutableArray<Finding> also, params ExtractBuilder[] months)
    {
        var extracts = months.Select(month => month.Build()).ToList();
        var measured = extracts.ConvertAll(extract => extract.Measure(Measuring.Context).Results);
        var last = extracts[^1];
        var figures = PerformanceComposer.Compose(
            new ReferenceData { Authority = Measured.Authority, Population = Measuring.Context.Population },
            last.Period,
            measured,
            [
                .. also,
                .. measured.SelectMany(month => month.Findings),
                .. extracts.SelectMany(extract => CrossListChecks.Run(extract, Measuring.Context)),
            ],
            []);
        return PaperScopes.Of(figures, new MonthCases(last, Measuring.Context));
    }
}
