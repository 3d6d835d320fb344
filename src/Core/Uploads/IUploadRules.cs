using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;

namespace Reporting.Uploads;

/// <summary>What reading an upload told.</summary>
/// <param name="Row">The ledger's row, but for its state, order and blobs.</param>
/// <param name="Overlapped">Contents without a blob that give way to it, by hash.</param>
internal sealed record Judgement(Receipt Receipt, LedgerEntry Row, ImmutableArray<string> Overlapped);

/// <summary>What is known of a folder as it will be with an upload.</summary>
/// <param name="Notes">What the upload's sender should know of it.</param>
/// <param name="Lacks">Lists that the month's set lacks; null where the folder is no month's.</param>
internal sealed record Outlook(ImmutableArray<Finding> Notes, ImmutableArray<string>? Lacks);

/// <summary>What extracts and reference files have apart: how they are judged, and whom they concern.</summary>
internal interface IUploadRules
{
    /// <summary>Reads it and holds it against what counts in its folder and elsewhere.</summary>
    Task<Judgement> JudgeAsync(FolderLedger folder, Arrived arrived, CancellationToken cancel);

    Task<Outlook> OutlookAsync(FolderLedger after, CancellationToken cancel);

    /// <summary>Asks for the runs that read what changed.</summary>
    /// <param name="outlook">Of the folder as it is after the change; null where nobody has looked yet.</param>
    /// <returns>Whether any was asked for.</returns>
    Task<bool> AskAsync(LedgerChange change, Outlook? outlook, CancellationToken cancel);
}
