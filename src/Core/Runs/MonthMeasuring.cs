using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Extracts.CrossChecks;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny.Packs;

namespace Reporting.Runs;

/// <summary>The one way from a month's files to its figures: joined, held against each other, measured.</summary>
internal sealed class MonthMeasuring(ReferenceData reference, IdentityKey key)
{
    private readonly WorkingCalendar calendar = new(reference.BankHolidays);

    /// <param name="others">What other periods' files said.</param>
    public MonthAssembly Assemble(
        ReportingMonth period, ImmutableArray<ReadFile> files, ImmutableArray<ListContent> others) =>
        MonthAssembler.Assemble(
            period,
            files.Where(file => !QualityLists.AreAllOf(MonthRegister.ListsOf(file))),
            new AssemblyContext { OtherPeriods = others, Teams = reference.Teams });

    /// <summary>What the indicators of a month need beside its lists.</summary>
    /// <param name="earlier">Snapshots of the months before, as far as there are any.</param>
    public MeasureContext ContextOf(ImmutableSortedDictionary<ReportingMonth, CareSnapshot> earlier) =>
        new(reference.Authority, calendar, reference.Indicators, reference.Population, key, earlier);

    /// <param name="others">What other periods' files said.</param>
    /// <exception cref="MissingBankHolidaysException">The period's own bank holidays are not known.</exception>
    public MeasuredMonth Measure(MonthAssembly month, ImmutableArray<ListContent> others, MeasureContext context)
    {
        var contradictions = CrossListChecks.Run(month.Extract, context);
        var results = IndicatorEngine.Measure(month.Extract, context);
        return new MeasuredMonth(
            results,
            [.. month.Findings, .. contradictions, .. results.Findings],
            month.Contents,
            month.Extract.Caveats.Rows,
            ExpectedLists.MissingIn(
                results.Period, [.. others, .. month.Contents], reference.Reports.ExpectedLists))
        {
            Groups = MonthGroups.Of(month.Extract, results, reference.Audits),
        };
    }
}
