using Reporting.Audits;
using Reporting.Periods;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>Which reports would come out differently if they were made now, and asks for them.</summary>
/// <remarks>
/// Due are reports whose figures or reference files have changed since their run, those of a complete set that have
/// none, and those left with a run though nothing of their month is there any more. A published report is due only when
/// what it was measured from has changed, and so is an audit report that is never published. A failed one waits until
/// an input changes.
/// </remarks>
public sealed class DueRuns(
    CurrentInputs inputs,
    IRunStore runs,
    IUploadLedger ledger,
    ExpectedSet expected,
    RunRequests requests,
    LondonClock clock)
{
    /// <summary>Reports that read a reference file which changed: those of periods not yet published, and of every
    /// period where the file changes what is measured.</summary>
    /// <param name="kinds">The kinds the file held or holds: <c>targets</c>.</param>
    /// <returns>How many runs were asked for.</returns>
    public async Task<int> AskForReferenceAsync(IReadOnlyCollection<string> kinds, CancellationToken cancel) =>
        ReadKinds.AreRead(kinds) ? await AskForAllDueAsync(cancel) : 0;

    /// <summary>Reports of later periods (and the others of this one) that read this period's figures.</summary>
    public Task<int> AskForLaterAsync(ReportingMonth changed, CancellationToken cancel) =>
        AskAsync(InputsNow.ReadersOf(changed), evenIfIncomplete: false, cancel);

    /// <summary>Audit reports that were made before and read a month's register, its own or an earlier one's.</summary>
    public async Task<int> AskForAuditsAsync(ReportingMonth changed, CancellationToken cancel)
    {
        var heads = await runs.HeadsAsync(cancel);
        var readers = InputsNow.ReadersOf(changed).ToHashSet();
        return await AskForAuditsAsync(inputs.Now(), heads.Where(head => readers.Contains(head.Of.Period)), cancel);
    }

    /// <summary>Everything that is due.</summary>
    public async Task<int> AskForAllDueAsync(CancellationToken cancel)
    {
        var folders = await ledger.FoldersAsync(cancel);
        var heads = await runs.HeadsAsync(cancel);
        var periods = folders.Select(folder => folder.Period).OfType<ReportingMonth>()
            .Concat(heads.Select(head => head.Of.Period));
        return await AskAsync(periods.Distinct().Order(), evenIfIncomplete: false, cancel)
            + await AskForAuditsAsync(inputs.Now(), heads, cancel);
    }

    /// <summary>A period's reports that are due, its set complete or not: at the deadline.</summary>
    public Task<int> AskForPeriodAsync(ReportingMonth period, CancellationToken cancel) =>
        AskAsync([period], evenIfIncomplete: true, cancel);

    /// <summary>The runs of a report that is made for each group, as far as they are due.</summary>
    public async Task<int> AskForGroupsAsync(ReportKey of, CancellationToken cancel)
    {
        var now = inputs.Now();
        var asked = 0;
        foreach (var each in await now.ForEachGroupAsync(of, cancel))
        {
            if (!await IsDueAsync(now, each, evenIfIncomplete: true, cancel))
                continue;
            await requests.AskAtOnceAsync(each, cancel);
            asked++;
        }

        return asked;
    }

    /// <summary>A run that must not be published beside what came out since: while it is the one that stands, its
    /// report is due, though nothing has changed that it reads.</summary>
    public async Task AskAnewAsync(RunKey run, CancellationToken cancel)
    {
        var head = await runs.HeadAsync(run.Of, cancel);
        while (head.RunId == run.Id && head.DueKey is not null
            && !await runs.TryWriteHeadAsync(head with { DueKey = null }, cancel))
            head = await runs.HeadAsync(run.Of, cancel);
        if (head.RunId == run.Id)
            await requests.AskAsync(run.Of, cancel);
    }

    /// <summary>Notes on the head that runs at the inputs as they are now end in poison: not due again until an input
    /// changes.</summary>
    /// <param name="why">For Health. No child's data, no file's name.</param>
    public async Task NoteFailureAsync(ReportKey of, string why, CancellationToken cancel)
    {
        bool isWritten;
        do
        {
            var plan = await inputs.Now().ReportAsync(of, cancel);
            isWritten = await runs.TryWriteHeadAsync(plan.Head with { Failure = why, FailedAt = plan.At }, cancel);
        }
        while (!isWritten);
    }

    private async Task<int> AskAsync(
        IEnumerable<ReportingMonth> periods, bool evenIfIncomplete, CancellationToken cancel)
    {
        var now = inputs.Now();
        var asked = 0;
        foreach (var of in periods.SelectMany(period =>
            ReportRecipe.Names.Select(report => new ReportKey(period, report))))
        {
            if (!(ReportRecipe.Of(of).IsForEachGroup
                ? await IsAnyDueAsync(now, of, evenIfIncomplete, cancel)
                : await IsDueAsync(now, of, evenIfIncomplete, cancel)))
                continue;
            await requests.AskAsync(of, cancel);
            asked++;
        }

        return asked;
    }

    // Which groups there are is known once the month is measured: until then it is due as a whole.
    private async Task<bool> IsAnyDueAsync(
        InputsNow now, ReportKey of, bool evenIfIncomplete, CancellationToken cancel)
    {
        var plan = await now.ReportAsync(of, cancel);
        if (HasFailedAt(plan))
            return false;
        var groups = await now.ForEachGroupAsync(of, cancel);
        if (plan.AwaitsFigures && groups.IsEmpty)
            return !plan.HasNothing && await IsDueAsync(now, of, evenIfIncomplete, cancel);
        foreach (var each in groups)
        {
            if (await IsDueAsync(now, each, evenIfIncomplete, cancel))
                return true;
        }

        return false;
    }

    private async Task<bool> IsDueAsync(InputsNow now, ReportKey of, bool evenIfIncomplete, CancellationToken cancel)
    {
        var figures = await now.FiguresAsync(of.Period, cancel);
        var head = await now.HeadAsync(of, cancel);
        if (figures.State == MonthState.Nothing)
            return head.RunId is not null;
        if (head.RunId is null && !evenIfIncomplete && !(await expected.LacksAsync(of.Period, cancel)).IsEmpty)
            return false;
        var plan = await now.ReportAsync(of, cancel);
        return !HasFailedAt(plan)
            && (head.RunId is null ? !plan.IsOver : plan.IsOver || await HasChangedAsync(now, plan, cancel));
    }

    // The calendar says when an audit report is first made; a day's deadlines are over with the day's month.
    private async Task<int> AskForAuditsAsync(
        InputsNow now, IEnumerable<ReportHead> heads, CancellationToken cancel)
    {
        var asked = 0;
        foreach (var head in heads
            .OrderBy(head => head.Of.Period)
            .ThenBy(head => head.Of.Report, StringComparer.Ordinal))
        {
            if (AuditRecipe.Find(head.Of.Report) is not { } recipe
                || head is { RunId: null, Failure: null }
                || (recipe.IsDaily && head.Of.Period != ReportingMonth.Of(clock.Today)))
                continue;
            var plan = await now.ReportAsync(head.Of, cancel);
            if (HasFailedAt(plan) || !(head.RunId is null || await HasChangedAsync(now, plan, cancel)))
                continue;
            await requests.AskAsync(head.Of, cancel);
            asked++;
        }

        return asked;
    }

    private static bool HasFailedAt(ReportPlan plan) =>
        plan.Head.Failure is not null && plan.Head.FailedAt == plan.At;

    private static async Task<bool> HasChangedAsync(InputsNow now, ReportPlan plan, CancellationToken cancel)
    {
        if (plan.AwaitsFigures)
            return true;
        if (!plan.IsWaiting && plan.Head.DueKey == plan.DueKey.ToString())
            return false;
        var isSettled = plan is AuditPlan { Recipe.IsPublished: false }
            || (await now.PublishedAsync(cancel)).Any(issue => issue.Run.Of == plan.Head.Of);
        return !isSettled || DueKey.Parse(plan.Head.DueKey)?.Measured != plan.DueKey.Measured;
    }
}
