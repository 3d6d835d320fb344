using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Scrutiny;

namespace Reporting.Tests.Builders;

/// <summary>What a paper is made from, where a test gives no more than figures and cases.</summary>
internal static class PaperScopes
{
    public static PaperScope Of(
        PerformanceFigures figures, MonthCases? cases = null, MonthCases? before = null, string? runCode = null) => new()
        {
            Figures = figures,
            Details = new CoverDetails(RunCode: runCode),
            Disclosure = UsualDisclosure.Control,
            Key = Measuring.Key,
            Cases = cases,
            CasesBefore = before,
        };
}
