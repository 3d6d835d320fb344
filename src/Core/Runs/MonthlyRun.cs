using System.Collections.Immutable;
using Reporting.Audits.Allocation;
using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny;

namespace Reporting.Runs;

/// <summary>
/// Reads period after period, oldest first, and carries from one to the next what later months need.
/// </summary>
/// <param name="measures">Whether indicators are wanted; audits are read in any case.</param>
internal sealed class MonthlyRun(ReferenceData reference, bool measures)
{
    private readonly IdentityKey key = IdentityKey.ForOneRun();
    private readonly List<MeasuredMonth> months = [];
    private readonly List<QualityMonth> registers = [];
    private readonly List<ListContent> contents = [];
    private readonly List<ListContent> registered = [];
    private readonly List<Finding> findings = [];
    private readonly SortedSet<string> auditedCases = new(StringComparer.Ordinal);
    private readonly List<MonthCases> lastCases = [];
    private MonthExtract? cases;
    private bool hasWholeCases;
    private ImmutableSortedDictionary<ReportingMonth, CareSnapshot> snapshots =
        ImmutableSortedDictionary<ReportingMonth, CareSnapshot>.Empty;

    /// <summary>Lives as long as the run: nothing that it hashes is stored.</summary>
    public IdentityKey Key => key;

    public IReadOnlyList<MeasuredMonth> Months => months;

    public ImmutableArray<QualityMonth> Registers => [.. registers];

    /// <summary>Real ids of every case that was audited.</summary>
    public ImmutableArray<string> AuditedCases => [.. auditedCases];

    /// <summary>Of every month's files, each once.</summary>
    public ImmutableArray<Finding> Findings => [.. findings];

    /// <summary>The children behind a month's figures: of the last two months that were read.</summary>
    public MonthCases? CasesOf(ReportingMonth period) => lastCases.Find(each => each.Period == period);

    /// <summary>Service areas and teams of a month.</summary>
    public ImmutableArray<PaperGroup> GroupsOf(ReportingMonth period) =>
        months.Find(month => month.Period == period)?.Groups ?? [];

    /// <summary>The open cases of the latest lists; null where no period has any.</summary>
    public AllocationFrame? Frame => cases is null
        ? null
        : FrameReader.Read(
            cases,
            new ServiceAreas(reference.Audits.Areas, cases.Teams.Rows.Select(team => team.ServiceArea)),
            key,
            reference.Indicators);

    public void Add(ReportingMonth period, ImmutableArray<ReadFile> files)
    {
        var measuring = new MonthMeasuring(reference, key);
        var assembly = measuring.Assemble(period, files, [.. contents]);
        TakeCases(assembly);
        var (register, lists, audited) = MonthRegister.Read(period, files, [.. registered], reference, key);
        registers.Add(register);
        auditedCases.UnionWith(audited);
        var found = assembly.Findings;
        if (measures)
        {
            var context = measuring.ContextOf(snapshots);
            var month = measuring.Measure(assembly, [.. contents], context);
            months.Add(month);
            TakeLast(new MonthCases(assembly.Extract, context));
            found = month.Findings;
            if (month.Results.Snapshot is { } snapshot)
                snapshots = snapshots.SetItem(period, snapshot);
        }

        contents.AddRange(assembly.Contents);
        registered.AddRange(lists);

        // A file of both kinds is read twice and says everything twice.
        findings.AddRange(found.Concat(register.Findings.Except(found)));
    }

    private void TakeLast(MonthCases month)
    {
        lastCases.Add(month);
        if (lastCases.Count > 2)
            lastCases.RemoveAt(0);
    }

    /// <summary>A month with all of the lists counts before a later one with some.</summary>
    private void TakeCases(MonthAssembly month)
    {
        var lists = month.Contents.Select(content => content.List).ToList();
        var isWhole = QualityLists.HoldAllCases(lists);
        if (!isWhole && (hasWholeCases || !QualityLists.HoldCases(lists)))
            return;
        (cases, hasWholeCases) = (month.Extract, isWhole);
    }
}
