using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;
using Reporting.Workbooks.Writing;

namespace Reporting.Runs;

/// <summary>How one edition of a report is made from the month's figures. A new report is one more recipe.</summary>
/// <param name="Folder">public, officer or exempt.</param>
internal sealed record ReportRecipe(string Name, string Folder, Func<PerformanceFigures, CoverDetails, Report> Make)
{
    /// <summary>Named <c>{report}-{period}.xlsx</c>.</summary>
    public ReportFile Write(PerformanceFigures figures, CoverDetails details)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(Make(figures, details), stream);
        return new ReportFile(Folder, $"{Name}-{figures.Period}.xlsx", stream.ToArray());
    }
}
