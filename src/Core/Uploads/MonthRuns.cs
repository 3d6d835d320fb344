using System.Collections.Immutable;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Uploads;

/// <summary>When a change of a month's uploads asks for its reports. Source: design.md, The month's set.</summary>
internal sealed class MonthRuns(
    IUploadLedger ledger, IKeptContents contents, IRunStore runs, RunRequests requests, DueRuns due)
{
    private readonly ExpectedSet expected = new(ledger, contents);

    public Task<ImmutableArray<string>> LacksAsync(FolderLedger folder, CancellationToken cancel) =>
        expected.LacksAsync(folder, cancel);

    public async Task<bool> HasRunAsync(ReportingMonth period, CancellationToken cancel) =>
        (await runs.HeadAsync(ReportKey.FiguresOf(period), cancel)).RunId is not null;

    /// <summary>
    /// Performance reports where the set is complete, or the month has been reported on already; audit reports that
    /// were made before and read the month.
    /// </summary>
    /// <param name="lacks">What the set lacks, where that is known already.</param>
    public async Task<bool> AskAsync(FolderLedger after, ImmutableArray<string>? lacks, CancellationToken cancel)
    {
        var period = after.Folder.Period!.Value;
        var audits = await due.AskForAuditsAsync(period, cancel) > 0;
        if (!await HasRunAsync(period, cancel) && !(lacks ?? await LacksAsync(after, cancel)).IsEmpty)
            return audits;
        await requests.AskForMonthAsync(period, cancel);
        return true;
    }
}
