using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>What audit reports read: the registers of months, and the lists that cases are named from.</summary>
internal sealed partial class InputsNow
{
    private readonly Dictionary<ReportingMonth, MonthPlan> registers = [];
    private readonly Dictionary<ReportingMonth, StandingRegister?> standing = [];

    public async Task<MonthPlan> RegisterAsync(ReportingMonth period, CancellationToken cancel)
    {
        if (!registers.TryGetValue(period, out var plan))
            registers.Add(period, plan = await RegisterNowAsync(period, cancel));
        return plan;
    }

    private async Task<MonthPlan> RegisterNowAsync(ReportingMonth period, CancellationToken cancel)
    {
        var head = await HeadAsync(ReportKey.RegisterOf(period), cancel);
        var folder = await FolderAsync(UploadFolder.Of(period), cancel);
        var extracts = ByName(AcceptedUploads.Of(folder).Where(IsQuality));
        if (head.RunId is not null && HasExpired(folder.Entries.Where(IsQuality), extracts))
            return new MonthPlan(head, MonthState.Stands);
        if (extracts.IsEmpty)
            return new MonthPlan(head, MonthState.Nothing);
        var reference = await ReferenceAsync(ReadKinds.IsRegistered, cancel);
        return new MonthPlan(head, MonthState.Measured)
        {
            Extracts = extracts,
            Reference = reference,
            Inputs =
            [
                Manifest.RulesInput,
                new RunInput(Manifest.Key, "identity", key.Id),
                .. extracts.Select(Manifest.Of),
                .. reference.Select(Manifest.OfReference),
            ],
        };
    }

    private async Task<AuditPlan> AuditAsync(ReportKey of, AuditRecipe recipe, CancellationToken cancel)
    {
        var head = await HeadAsync(of, cancel);
        var (plans, months) = await RegistersAsync(of.Period.LastMonths(MonthsRead), cancel);
        var reference = await ReferenceAsync(ReadKinds.IsAudited, cancel);
        ImmutableArray<Publication> issues =
            [.. (await PublishedAsync(cancel)).Where(issue => issue.Run.Of == of)];
        var told = await ToldAsync(recipe.IsPublished, cancel);
        var cases = recipe.NamesCases ? await CasesAsync(of.Period, cancel) : null;
        var named = recipe.NamesAudited ? await NamedAsync(of.Period, cancel) : [];
        var day = recipe.IsDaily ? clock.Today : days.ReadOn(recipe.Name, of.Period);
        return new AuditPlan(head, recipe, plans)
        {
            Reference = reference,
            Publications = issues,
            Told = told,
            Months = [.. months.Select(each => each.Register).OfType<StandingRegister>()],
            Cases = cases,
            Named = named,
            AsOf = day,
            Inputs =
            [
                Manifest.RulesInput,
                Manifest.Of(day),
                .. months.Select(each => new RunInput(
                    Manifest.Register, each.Month.ToString(), each.Register?.Run.Key.Id ?? Manifest.None)),
                .. reference.Select(Manifest.OfReference),
                .. (cases?.Files ?? []).Concat(named.SelectMany(month => month.Files)).Select(Manifest.OfCases),
                .. issues.Select(Manifest.Of),
                .. told.Select(Manifest.OfDisclosed),
            ],
        };
    }

    private async Task<(ImmutableArray<MonthPlan> Plans, List<(ReportingMonth Month, StandingRegister? Register)> Months)>
        RegistersAsync(IEnumerable<ReportingMonth> read, CancellationToken cancel)
    {
        var plans = ImmutableArray.CreateBuilder<MonthPlan>();
        var months = new List<(ReportingMonth Month, StandingRegister? Register)>();
        foreach (var month in read)
        {
            plans.Add(await RegisterAsync(month, cancel));
            months.Add((month, await StandingAsync(month, cancel)));
        }

        return (plans.ToImmutable(), months);
    }

    /// <summary>
    /// The latest lists of cases up to a month whose contents are still kept: of a month that has them all, or where
    /// none has, of the latest with any.
    /// </summary>
    private async Task<CaseLists?> CasesAsync(ReportingMonth last, CancellationToken cancel) =>
        await CasesAsync(last, QualityLists.HoldAllCases, cancel)
        ?? await CasesAsync(last, QualityLists.HoldCases, cancel);

    private async Task<CaseLists?> CasesAsync(
        ReportingMonth last, Func<IEnumerable<string>, bool> isEnough, CancellationToken cancel)
    {
        foreach (var month in last.LastMonths(MonthsRead).Reverse())
        {
            var folder = await FolderAsync(UploadFolder.Of(month), cancel);
            var accepted = ByName(AcceptedUploads.Of(folder));
            if (isEnough(accepted.SelectMany(file => file.Lists).Select(list => list.List)))
                return new CaseLists(month, [.. accepted.Where(IsMeasured)]);
        }

        return null;
    }

    /// <summary>A month's audits come in its own register, or late in the one before.</summary>
    private async Task<ImmutableArray<CaseLists>> NamedAsync(ReportingMonth last, CancellationToken cancel)
    {
        var named = ImmutableArray.CreateBuilder<CaseLists>();
        foreach (var month in last.LastMonths(2))
        {
            var folder = await FolderAsync(UploadFolder.Of(month), cancel);
            ImmutableArray<LedgerEntry> files = ByName(AcceptedUploads.Of(folder)
                .Where(entry => entry.Lists.Any(list => list.List == ListNames.Audits)));
            if (!files.IsEmpty)
                named.Add(new CaseLists(month, files));
        }

        return named.ToImmutable();
    }

    private async Task<StandingRegister?> StandingAsync(ReportingMonth month, CancellationToken cancel)
    {
        if (!standing.TryGetValue(month, out var known))
        {
            var head = await HeadAsync(ReportKey.RegisterOf(month), cancel);
            var run = head.RunId is { } id ? await runs.FindAsync(new RunKey(head.Of, id), cancel) : null;
            known = run is null ? null : new StandingRegister(run, RegisterDetails.Read(run.Details!));
            standing.Add(month, known);
        }

        return known;
    }

    private static bool IsQuality(LedgerEntry extract) =>
        QualityLists.AreIn(extract.Lists.Select(list => list.List));
}
