using System.Collections.Immutable;
using Reporting.Checks;

namespace Reporting.Uploads;

/// <summary>What a sender's receipt says of other uploads: for their eyes only, it names files.</summary>
internal static class UploadNotes
{
    public static ImmutableArray<Finding> SameContent(LedgerEntry row, Arrived arrived) =>
    [
        Note(arrived, "same-content", row.File == arrived.Name.File
            ? "This is the content that counts already, so nothing changes."
            : $"The same content is already here as {row.File}, so this copy changes nothing."),
    ];

    /// <summary>Which contents give way to it; or, where it is rejected, that its name's last good one stays.</summary>
    public static ImmutableArray<Finding> Of(LedgerChange change, Arrived arrived)
    {
        var before = AcceptedUploads.Of(change.Read).Select(entry => entry.ContentHash);
        var replaced = before.Select(hash => change.Find(hash)!)
            .Where(entry => entry.State == UploadState.Replaced && entry.ReplacedBy == arrived.ContentHash)
            .Select(entry => Note(arrived, "replaces", entry.File == arrived.Name.File
                ? "It takes the place of the file that was sent earlier under the same name."
                : $"It takes the place of {entry.File}, which is not there any more."));
        var stays = AcceptedUploads.Of(change.After)
            .Where(entry => entry.ContentHash != arrived.ContentHash && entry.File == arrived.Name.File)
            .Select(_ => Note(arrived, "last-good-stays",
                "The last good file of this name still counts: no figure has changed."));
        return [.. replaced, .. stays];
    }

    public static Finding Note(Arrived arrived, string rule, string message) => new(rule, Severity.Note, message)
    {
        File = arrived.Name.File,
        Period = arrived.Name.Folder.Period,
    };
}
