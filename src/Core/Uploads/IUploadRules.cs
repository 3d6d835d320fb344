using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;

namespace Reporting.Uploads;

/// <summary>What reading an upload told.</summary>
/// <param name="Row">The ledger's row, but for its state, order and blobs.</param>
/// <param name="Overlapped">Contents without a blob that give way to it, by hash.</param>
internal sealed record Judgement(Receipt Receipt, LedgerEntry Row, ImmutableArray<string> Overlapped);

/// <summary>What extracts and reference files have apart: how they are judged, and whom they concern.</summary>
internal interface IUploadRules
{
    /// <summary>Reads it and holds it against what counts in its folder and elsewhere.</summary>
    Task<Judgement> JudgeAsync(FolderLedger folder, Arrived arrived, CancellationToken cancel);

    /// <summary>What its sender should know of the folder as it will be.</summary>
    Task<ImmutableArray<Finding>> NotesAsync(FolderLedger after, CancellationToken cancel);

    /// <summary>Asks for the runs that read what changed.</summary>
    /// <returns>Whether any was asked for.</returns>
    Task<bool> AskAsync(LedgerChange change, CancellationToken cancel);
}
