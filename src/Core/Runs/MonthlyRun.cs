using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Extracts.CrossChecks;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Runs;

/// <summary>
/// Measures period after period, oldest first, and carries from one to the next what later months need.
/// </summary>
internal sealed class MonthlyRun(ReferenceData reference)
{
    private readonly WorkingCalendar calendar = new(reference.BankHolidays);
    private readonly IdentityKey key = IdentityKey.ForOneRun();
    private readonly List<MonthResults> results = [];
    private readonly List<Finding> findings = [];
    private readonly List<ListContent> contents = [];
    private readonly Dictionary<ReportingMonth, ImmutableArray<Caveat>> caveats = [];
    private ImmutableSortedDictionary<ReportingMonth, CareSnapshot> snapshots =
        ImmutableSortedDictionary<ReportingMonth, CareSnapshot>.Empty;

    public IReadOnlyList<MonthResults> Results => results;

    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlyList<ListContent> Contents => contents;

    /// <summary>The words that a period's own folder has printed with its figures.</summary>
    public ImmutableArray<Caveat> CaveatsOf(ReportingMonth period) => caveats.GetValueOrDefault(period, []);

    public void Add(ReportingMonth period, ImmutableArray<ReadFile> files)
    {
        var month = MonthAssembler.Assemble(
            period,
            files,
            new AssemblyContext { OtherPeriods = [.. contents], Teams = reference.Teams });
        findings.AddRange(month.Findings);
        contents.AddRange(month.Contents);
        caveats.Add(period, month.Extract.Caveats.Rows);

        var context = Context();
        findings.AddRange(CrossListChecks.Run(month.Extract, context));
        var measured = IndicatorEngine.Measure(month.Extract, context);
        findings.AddRange(measured.Findings);
        results.Add(measured);
        if (measured.Snapshot is { } snapshot)
            snapshots = snapshots.SetItem(period, snapshot);
    }

    private MeasureContext Context() => new(
        reference.Authority, calendar, reference.Indicators, reference.Population, key, snapshots);
}
