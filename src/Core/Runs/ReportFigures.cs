using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Performance;
using Reporting.Performance.Sources;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny.OutgoingChecks;

namespace Reporting.Runs;

/// <summary>The one way from measured months to a report's figures, with storage and without.</summary>
internal static class ReportFigures
{
    /// <param name="months">Up to the reporting month, oldest first.</param>
    /// <param name="findings">What stands before the months' own: of reference files, of what was not read.</param>
    /// <param name="issues">What was really published; null where every earlier month counts as published.</param>
    public static PerformanceFigures Compose(
        ReferenceData reference,
        ReportingMonth period,
        IReadOnlyList<MeasuredMonth> months,
        IEnumerable<Finding> findings,
        IReadOnlyList<PublishedIssue>? issues = null)
    {
        var figures = PerformanceComposer.Compose(
            reference,
            period,
            [.. months.Select(month => month.Results with { Files = FilesOf(month) })],
            [
                .. findings,
                .. months.SelectMany(month => month.Findings),
                .. MissingIn(period, months).Select(list => ExpectedLists.Missing(list, period)),
            ],
            [.. months.Where(month => month.Period == period).SelectMany(month => month.Caveats)],
            issues);
        return figures with { Findings = [.. figures.Findings, .. PaperChecks.Of(figures)] };
    }

    /// <summary>The lists that the reporting month lacks; none where it has no files at all.</summary>
    public static ImmutableArray<string> MissingIn(ReportingMonth period, IEnumerable<MeasuredMonth> months) =>
        [.. months.Where(month => month.Period == period).SelectMany(month => month.Missing)];

    private static ImmutableArray<string> FilesOf(MeasuredMonth month) =>
    [
        .. month.Contents.Select(content => content.File)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
