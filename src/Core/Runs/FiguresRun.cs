using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>What became of a month's figures.</summary>
/// <param name="HasChanged">Another run stands than before, or none any more.</param>
/// <param name="Rows">Usable rows of the extracts that were measured; 0 where none were.</param>
internal readonly record struct FiguresOutcome(bool HasChanged, int Rows = 0)
{
    public FiguresOutcome And(FiguresOutcome later) => new(HasChanged || later.HasChanged, Rows + later.Rows);
}

/// <summary>Measures a month from its accepted uploads, once for every state of them.</summary>
public sealed class FiguresRun(
    CurrentInputs inputs,
    MonthReader reader,
    IRunStore runs,
    IResultStore results,
    ISnapshotStore snapshots,
    LondonClock clock)
{
    /// <summary>Brings the month's committed figures in line with the uploads that count now.</summary>
    internal async Task<FiguresOutcome> EnsureAsync(ReportingMonth period, CancellationToken cancel)
    {
        while (true)
        {
            var plan = await inputs.Now().FiguresAsync(period, cancel);
            if (!plan.IsDue)
                return new FiguresOutcome(HasChanged: false);
            if (plan.State == MonthState.Nothing)
            {
                if (await runs.TryWriteHeadAsync(plan.Head.WithoutRun(), cancel))
                    return new FiguresOutcome(HasChanged: true);
                continue;
            }

            var month = await MeasureAsync(plan, cancel);
            if (await TryCommitAsync(plan, month, cancel))
                return new FiguresOutcome(HasChanged: true, month.Contents.Sum(content => content.Rows));
        }
    }

    private async Task<MeasuredMonth> MeasureAsync(MonthPlan plan, CancellationToken cancel)
    {
        var of = plan.Head.Of;
        using var reading = RunSpans.Step("read", of);
        var month = await reader.ReadAsync(plan, cancel);
        reading?.SetTag("reporting.files", plan.Extracts.Length);
        reading?.Stop();

        using var span = RunSpans.Step("measure", of);
        return month.Measuring.Measure(month.Assembly, plan.LastMonth, month.Context);
    }

    private async Task<bool> TryCommitAsync(MonthPlan plan, MeasuredMonth month, CancellationToken cancel)
    {
        var run = Manifest.KeyOf(plan.Head.Of, plan.Inputs);
        using var committing = RunSpans.Step("commit", run.Of);
        committing?.SetTag("reporting.run", run.Code);
        var snapshot = month.Results.Snapshot is { } kept ? await snapshots.SaveAsync(kept, cancel) : null;
        await results.SaveAsync(run, StoredResults.Of(month.Results), cancel);
        cancel.ThrowIfCancellationRequested();
        return await runs.TryCommitAsync(
            plan.Head,
            new RunRecord(run, plan.Inputs, [], FiguresDetails.Of(month, snapshot).ToJson())
            {
                DueKey = plan.DueKey.ToString()!,
                CommittedOn = clock.Now,
            },
            cancel);
    }
}
