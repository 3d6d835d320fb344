using Reporting.Disclosure;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Scrutiny.Cases;

/// <summary>A paper's scope from the lists of its months, as a run makes it.</summary>
internal static class ScopeOf
{
    public static ReferenceData Reference { get; } = new()
    {
        Authority = Measured.Authority,
        IsSynthetic = true,
        Population = Measuring.Context.Population,
        BankHolidays = [.. Dates.BankHolidays],
    };

    /// <param name="months">Oldest first, the reporting month last.</param>
    public static PaperScope Months(params ExtractBuilder[] months) => Months(Reference, months);

    public static PaperScope Months(ReferenceData reference, params ExtractBuilder[] months)
    {
        var context = Measuring.Context with { Settings = reference.Indicators };
        var cases = months.Select(month => month.ToCases(context)).ToList();
        var last = cases[^1].Period;
        var figures = PerformanceComposer.Compose(
            reference, last, [.. cases.Select(each => IndicatorEngine.Measure(each.Lists, context))], [], []);
        return Of(figures) with
        {
            Cases = cases[^1],
            CasesBefore = cases.Find(each => each.Period == last.Previous),
        };
    }

    /// <summary>A month nobody has sent anything of.</summary>
    public static PaperScope Nothing { get; } =
        Of(PerformanceComposer.Compose(Reference, new ReportingMonth(2023, 6), [], [], []));

    private static PaperScope Of(PerformanceFigures figures) => new()
    {
        Figures = figures,
        Details = new CoverDetails(),
        Disclosure = new DisclosureControl(new DisclosureRules(5), []),
        Key = Measuring.Key,
    };
}
