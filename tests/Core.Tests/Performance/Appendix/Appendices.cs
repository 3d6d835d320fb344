using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Scrutiny;
using Reporting.Tests.Builders;
using Reporting.Workbooks;

namespace Reporting.Tests.Performance.Appendix;

/// <summary>Appendices of figures alone, under the product's own rules of disclosure.</summary>
internal static class Appendices
{
    public static Report PublicPanel(PerformanceFigures figures, CoverDetails details) =>
        PanelAppendix.Make(Scope(figures, details)).Public!.Report;

    public static Report OfficerPanel(PerformanceFigures figures, CoverDetails details) =>
        PanelAppendix.Make(Scope(figures, details)).Officer!;

    public static Report PublicQuarterly(PerformanceFigures figures, CoverDetails details) =>
        QuarterlyAppendix.Make(Scope(figures, details)).Public!.Report;

    public static Report OfficerQuarterly(PerformanceFigures figures, CoverDetails details) =>
        QuarterlyAppendix.Make(Scope(figures, details)).Officer!;

    public static PaperScope Scope(PerformanceFigures figures, CoverDetails? details = null) => new()
    {
        Figures = figures,
        Details = details ?? new CoverDetails(),
        Disclosure = UsualDisclosure.Control,
        Key = new IdentityKey(new byte[32]),
    };
}
