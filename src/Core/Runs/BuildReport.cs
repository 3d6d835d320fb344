using Reporting.Audits;
using Reporting.Editions;
using Reporting.Periods;
using Reporting.Publications;

namespace Reporting.Runs;

/// <summary>Fulfils one message of the queue <c>runs</c>: one report of one period at the newest inputs.</summary>
/// <remarks>
/// Idempotent: the same message twice, at once or after a crash at any point ends in one committed run. What a crash
/// leaves undone is done when the message comes again, or by the sweep. Source: design.md, Runs.
/// </remarks>
public sealed class BuildReport(
    FiguresRun figures,
    RegisterRun registers,
    ReportRun reports,
    Placement placement,
    Publishing publishing,
    DueRuns due)
{
    /// <exception cref="ArgumentException">There is no such report.</exception>
    /// <exception cref="UnusableReferenceException">The reference files contradict each other.</exception>
    /// <exception cref="Periods.MissingBankHolidaysException">The period's bank holidays are not known.</exception>
    /// <exception cref="FileNotFoundException">An upload was withdrawn on the way: the next try knows it.</exception>
    public async Task<RunOutcome> RunAsync(RunRequest request, CancellationToken cancel)
    {
        var of = request.Of;
        if (!BuildRun.IsReport(of))
            throw new ArgumentException("There is no such report.", nameof(request));
        using var span = RunSpans.Run(of, request.Trace);
        try
        {
            var outcome = await RunAsync(of, cancel);
            span?.SetTag("reporting.run", outcome.RunCode).SetTag("reporting.result", outcome.Result.ToString());
            return outcome;
        }
        catch (Exception failure)
        {
            RunSpans.Fail(span, failure);
            throw;
        }
    }

    private async Task<RunOutcome> RunAsync(ReportKey of, CancellationToken cancel)
    {
        var (months, report) = await MakeAsync(of, cancel);
        using (RunSpans.Step("place", of))
        {
            await placement.EnsureAsync(of, cancel);

            // A day's reminders stay with whom they were for, whoever has something due the day after.
            if (AuditRecipe.Find(of.Report) is not { IsDaily: true })
                await placement.RecallAsync(of, cancel);
        }

        var details = report.Run is { } run ? ReportDetails.Read(run.Details!) : null;
        return new RunOutcome(report.Result, of, report.Run?.Key.Code)
        {
            MeasuredFigures = months.Figures.HasChanged,
            Rows = months.Figures.Rows,
            Findings = details?.Findings ?? 0,
            Restated = details?.Restated ?? 0,
            Issue = details is { PublishesItself: true } ? await PublishAsync(report.Run!.Key, cancel) : null,
            AskedFor = await AskForReadersAsync(of, months, cancel)
                + (report.Result == RunResult.Divided ? await due.AskForGroupsAsync(of, cancel) : 0),
        };
    }

    // An upload that arrives in between makes the months due again.
    private async Task<(MonthsMade Months, ReportOutcome Report)> MakeAsync(ReportKey of, CancellationToken cancel)
    {
        var made = new MonthsMade(new FiguresOutcome(HasChanged: false), null);
        while (true)
        {
            made = made with { Register = Earlier(made.Register, await registers.EnsureAsync(of.Period, cancel)) };
            if (AuditRecipe.Find(of.Report) is null)
                made = made with { Figures = made.Figures.And(await figures.EnsureAsync(of.Period, cancel)) };
            if (await reports.EnsureAsync(of, cancel) is { } report)
                return (made, report);
        }
    }

    private async Task<int> AskForReadersAsync(ReportKey of, MonthsMade made, CancellationToken cancel) =>
        (made.Figures.HasChanged ? await due.AskForLaterAsync(of.Period, cancel) : 0)
        + (made.Register is { } first ? await due.AskForAuditsAsync(first, cancel) : 0);

    private async Task<int> PublishAsync(RunKey run, CancellationToken cancel) =>
        (await publishing.PublishAsync(run, ReleaseTerms.Automatic, cancel)).Publication.Issue;

    private static ReportingMonth? Earlier(ReportingMonth? one, ReportingMonth? other) =>
        one is null || other < one ? other ?? one : one;

    /// <param name="Register">The first month whose register changed; null: none.</param>
    private readonly record struct MonthsMade(FiguresOutcome Figures, ReportingMonth? Register);
}
