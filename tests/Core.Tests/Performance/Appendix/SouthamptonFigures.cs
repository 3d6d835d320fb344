using System.Text;
using Reporting.Extracts;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Performance.Appendix;

/// <summary>June 2023 from the published history that ships: the panel paper of July 2023.</summary>
internal static class SouthamptonFigures
{
    public static ReferenceData Reference { get; } = ReferenceFiles.Load(
    [
        new UploadedFile(
            "settings.csv",
            () => new MemoryStream(Encoding.UTF8.GetBytes("Name,Value\nauthority,Southampton\n")),
            Length: 0),
    ]);

    public static PerformanceFigures June2023 { get; } =
        PerformanceComposer.Compose(Reference, new ReportingMonth(2023, 6), [], [], []);
}
