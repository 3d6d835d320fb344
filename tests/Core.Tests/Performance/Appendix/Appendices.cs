using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Tests.Builders;
using Reporting.Workbooks;

namespace Reporting.Tests.Performance.Appendix;

/// <summary>Public appendices of figures alone, under the product's own rules of disclosure.</summary>
internal static class Appendices
{
    public static Report PublicPanel(PerformanceFigures figures, CoverDetails details) =>
        PanelAppendix.Public(UsualDisclosure.Control.Protect(figures), details).Report;

    public static Report PublicQuarterly(PerformanceFigures figures, CoverDetails details) =>
        QuarterlyAppendix.Public(UsualDisclosure.Control.Protect(figures), details).Report;
}
