using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Audits.Register;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Scrutiny;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>What a report would be made from now, given what stands of the months it reads.</summary>
/// <param name="Head">As it was before anything else was read.</param>
internal abstract record ReportPlan(ReportHead Head)
{
    public ImmutableArray<RunInput> Inputs { get; init; } = [];

    public ImmutableArray<LedgerEntry> Reference { get; init; } = [];

    /// <summary>Issues that it reads.</summary>
    public ImmutableArray<Publication> Publications { get; init; } = [];

    /// <summary>Every issue of every report so far, in the order of publication: what they told of counts bears on what a
    /// public edition may still tell. None where the report has no public edition.</summary>
    public ImmutableArray<Publication> Told { get; init; } = [];

    /// <summary>What it reads of months is to be made first.</summary>
    public abstract bool IsWaiting { get; }

    /// <summary>Of it, what the report's own figures come from: a published report is made again for nothing less.
    /// </summary>
    public virtual bool AwaitsFigures => IsWaiting;

    /// <summary>Whatever it was for is there no more.</summary>
    public virtual bool IsOver => false;

    /// <summary>Nothing is there that it could be made from.</summary>
    public virtual bool HasNothing => false;

    public virtual DueKey DueKey => DueKey.Of(Inputs);

    /// <summary>Stands for everything that could make it come out differently: what a failure is of.</summary>
    public abstract string At { get; }
}

/// <summary>A performance report: made from the figures that stand.</summary>
/// <param name="Figures">Of the reporting month.</param>
internal sealed record PerformancePlan(ReportHead Head, MonthPlan Figures) : ReportPlan(Head)
{
    public required ReportRecipe Recipe { get; init; }

    /// <summary>The months it reads, oldest first, its own last.</summary>
    public ImmutableArray<StandingFigures> Months { get; init; } = [];

    /// <summary>Registers of every month it reads, whether there is one or not.</summary>
    public ImmutableArray<MonthPlan> Registers { get; init; } = [];

    /// <summary>The registers that stand, oldest first.</summary>
    public ImmutableArray<StandingRegister> Quality { get; init; } = [];

    /// <summary>Teams and service areas of the month; of a report that is for one group, that one, none where it is
    /// gone.</summary>
    public ImmutableArray<PaperGroup> Groups { get; init; } = [];

    /// <summary>It is asked for as a whole, and made as one run for each group.</summary>
    public bool IsDivided => Recipe.IsForEachGroup && Head.Of.Group is null;

    /// <summary>Its own month and the one before, where the report names cases and their lists are kept.</summary>
    public ImmutableArray<MonthPlan> Cases { get; init; } = [];

    public override bool IsWaiting => Figures.IsDue || Registers.Any(month => month.IsDue);

    public override bool AwaitsFigures => Figures.IsDue;

    public override bool IsOver => Head.Of.Group is not null && Groups.IsEmpty;

    public override bool HasNothing => Figures.State == MonthState.Nothing || IsOver;

    public override string At =>
        Manifest.Hash(
        [
            $"{Figures.State}", Figures.DueKey.ToString() ?? "",
            .. Registers.Select(month => $"{month.State} {month.DueKey}"), DueKey.ToString(),
        ]);
}

/// <summary>What stands of a month's files about quality assurance.</summary>
/// <param name="Details">All of it but the audits, which are rows of the run.</param>
internal sealed record StandingRegister(RunRecord Run, QualityMonth Details);

/// <summary>Uploads of a month that a report names cases from.</summary>
internal sealed record CaseLists(ReportingMonth Period, ImmutableArray<LedgerEntry> Files);

/// <summary>An audit report: made from the registers that stand. With no audits at all it is made and says so.
/// </summary>
/// <param name="Registers">Of every month it reads, whether there is one or not.</param>
internal sealed record AuditPlan(ReportHead Head, AuditRecipe Recipe, ImmutableArray<MonthPlan> Registers)
    : ReportPlan(Head)
{
    /// <summary>The registers that stand, oldest first.</summary>
    public ImmutableArray<StandingRegister> Months { get; init; } = [];

    /// <summary>Null where the report names no case, or no list is kept.</summary>
    public CaseLists? Cases { get; init; }

    /// <summary>The latest registers themselves, where the report names cases that were audited.</summary>
    public ImmutableArray<CaseLists> Named { get; init; } = [];

    /// <summary>The day that clocks are read on.</summary>
    public required NodaTime.LocalDate AsOf { get; init; }

    // A list of cases that has gone out stays as it was drawn, whatever comes later; one without cases is no list.
    public override DueKey DueKey => Recipe.Name == AuditReports.Allocation
        ? DueKey.Of([new RunInput(Manifest.Drawn, "from", CanDraw ? Manifest.Cases : Manifest.None)])
        : base.DueKey;

    private bool CanDraw => Cases is not null && Reference.Any(ReadKinds.HoldsAuditors);

    public override bool IsWaiting => Registers.Any(month => month.IsDue);

    public override string At => Manifest.Hash(
        [.. Registers.Select(month => $"{month.State} {month.DueKey}"), DueKey.ToString()]);
}
