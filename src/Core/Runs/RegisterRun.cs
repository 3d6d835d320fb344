using Reporting.Audits.Register;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>Reads what months' accepted uploads say about quality assurance, once for every state of them.</summary>
public sealed class RegisterRun(
    CurrentInputs inputs,
    AcceptedUploads uploads,
    IRunStore runs,
    RegisterRows registers,
    IdentityKey key,
    LondonClock clock)
{
    /// <summary>Brings the registers that a report of a month reads in line with the uploads that count now.</summary>
    /// <returns>The first month whose register another run stands for than before; null: none.</returns>
    internal async Task<ReportingMonth?> EnsureAsync(ReportingMonth last, CancellationToken cancel)
    {
        ReportingMonth? changed = null;
        var now = inputs.Now();
        foreach (var month in last.LastMonths(InputsNow.MonthsRead))
        {
            if (await EnsureMonthAsync(await now.RegisterAsync(month, cancel), cancel))
                changed ??= month;
        }

        return changed;
    }

    private async Task<bool> EnsureMonthAsync(MonthPlan plan, CancellationToken cancel)
    {
        var period = plan.Head.Of.Period;
        while (plan.IsDue)
        {
            var isWritten = plan.State == MonthState.Nothing
                ? await runs.TryWriteHeadAsync(plan.Head.WithoutRun(), cancel)
                : await TryCommitAsync(plan, await ReadAsync(period, plan, cancel), cancel);
            if (isWritten)
                return true;
            plan = await inputs.Now().RegisterAsync(period, cancel);
        }

        return false;
    }

    private async Task<QualityMonth> ReadAsync(ReportingMonth period, MonthPlan plan, CancellationToken cancel)
    {
        using var reading = RunSpans.Step("read", plan.Head.Of);
        var references = await uploads.FilesAsync(plan.Reference, cancel);
        var reference = UnusableReferenceException.Require(ReferenceFiles.Load(references, cancel));
        var files = await MonthFiles.ReadAsync(uploads, period, plan.Extracts, references, cancel);
        return MonthRegister.Read(period, files, [], reference, key).Month;
    }

    private async Task<bool> TryCommitAsync(MonthPlan plan, QualityMonth month, CancellationToken cancel)
    {
        var run = Manifest.KeyOf(plan.Head.Of, plan.Inputs);
        using var committing = RunSpans.Step("commit", run.Of);
        committing?.SetTag("reporting.run", run.Code);
        await registers.SaveAsync(run, month, cancel);
        cancel.ThrowIfCancellationRequested();
        return await runs.TryCommitAsync(
            plan.Head,
            new RunRecord(run, plan.Inputs, [], RegisterDetails.Write(month))
            {
                DueKey = plan.DueKey.ToString()!,
                CommittedOn = clock.Now,
            },
            cancel);
    }
}
