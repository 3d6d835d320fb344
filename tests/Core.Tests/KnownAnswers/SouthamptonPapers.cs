using Reporting.Performance;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.KnownAnswers;

/// <summary>The published record of 2022-23 as it ships, with one of its papers or both.</summary>
internal static class SouthamptonPapers
{
    public static ReportingMonth January { get; } = new(2023, 1);

    public static ReportingMonth July { get; } = new(2023, 7);

    public static ReferenceData Reference(params ReportingMonth[] editions)
    {
        var settings = CsvBuilder.Csv(["Name", "Value"], ["authority", "Southampton"]).ToUploadedFile("settings.csv");
        var reference = ReferenceFiles.Load([settings]);
        return reference with
        {
            History = new History(
                [.. reference.History.Cells.Where(cell => editions.Contains(cell.Edition))],
                [.. reference.History.Lines.Where(line => editions.Contains(line.Edition))]),
        };
    }

    /// <summary>The month's figures from papers alone: no extract.</summary>
    public static PerformanceFigures Figures(ReportingMonth period, params ReportingMonth[] editions) =>
        PerformanceComposer.Compose(Reference(editions), period, [], [], []);
}
