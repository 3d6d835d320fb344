using System.Collections.Immutable;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Uploads;

/// <summary>When a change of a month's uploads asks for its reports. Source: design.md, The month's set.</summary>
internal sealed class MonthRuns(IUploadLedger ledger, IKeptContents contents, IRunStore runs, RunRequests requests)
{
    private readonly ExpectedSet expected = new(ledger, contents);

    public Task<ImmutableArray<string>> LacksAsync(FolderLedger folder, CancellationToken cancel) =>
        expected.LacksAsync(folder, cancel);

    public async Task<bool> HasRunAsync(ReportingMonth period, CancellationToken cancel) =>
        (await runs.HeadAsync(ReportKey.FiguresOf(period), cancel)).RunId is not null;

    /// <summary>Where the set is complete, or the month has been reported on already.</summary>
    public async Task<bool> AskAsync(FolderLedger after, CancellationToken cancel)
    {
        var period = after.Folder.Period!.Value;
        if (!await HasRunAsync(period, cancel) && !(await LacksAsync(after, cancel)).IsEmpty)
            return false;
        await requests.AskForMonthAsync(period, cancel);
        return true;
    }
}
