using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny.Bridges;

namespace Reporting.Runs;

/// <summary>Why a figure moved between two months of a folder, without storage.</summary>
public static class ExplainRun
{
    /// <param name="inputs">Every period up to the later of the two.</param>
    /// <returns>With the files that could not be used and were left out: their indicators are not available.</returns>
    /// <exception cref="UnusableReferenceException">A reference file can't be used.</exception>
    /// <exception cref="MissingBankHolidaysException">A month's bank holidays are not known.</exception>
    public static (Explanation Explanation, ImmutableArray<Finding> LeftOut) Execute(
        RunInputs inputs,
        Indicator indicator,
        ReportingMonth from,
        ReportingMonth to,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancel = default)
    {
        var reference = UnusableReferenceException.Require(ReferenceFiles.Load(inputs.Reference, cancel));
        var run = new MonthlyRun(reference, measures: true);
        var cases = new Dictionary<ReportingMonth, MonthCases?>();
        var maps = ReadingMapFiles.Read(inputs.Reference, cancel);
        foreach (var (period, files) in PeriodReader.Read(inputs.Extracts, maps, cancel))
        {
            progress?.Report(new RunProgress(
                $"Measuring {period.ToWords()}", run.Months.Count + 1, inputs.Extracts.Count));
            run.Add(period, files);
            if (period == from || period == to)
                cases[period] = run.CasesOf(period);
        }

        var (first, last) = (End(from), End(to));
        var latest = from > to ? from : to;
        var stored = new ShownFigures(Compose(reference, latest, run), Compose(reference, from > to ? to : from, run));
        return (
            Explanation.Of(Bridge.Of(indicator, first, last, stored), first, last),
            [.. run.Findings.Where(finding => finding.Severity == Severity.Reject)]);

        BridgeEnd End(ReportingMonth month) => new(month, cases.GetValueOrDefault(month));
    }

    private static Performance.PerformanceFigures Compose(
        ReferenceData reference, ReportingMonth month, MonthlyRun run) =>
        ReportFigures.Compose(reference, month, [.. run.Months.Where(each => each.Period <= month)], []);
}
