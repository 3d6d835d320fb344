using System.Collections.Immutable;
using Reporting.Uploads;

namespace Reporting.Storage.Accounts;

/// <summary>Blob containers. Source: design.md, Runs, the table of stores.</summary>
internal static class ContainerNames
{
    public const string Receipts = "receipts";
    public const string Snapshots = "snapshots";

    /// <summary>Private: contents that runs read, workbooks before they are copied, long values of rows.</summary>
    public const string Staging = "staging";

    private const string Drafts = "drafts";
    private const string Officer = "officer";
    private const string Published = "published";
    private const string Disclosure = "disclosure";

    public static ImmutableArray<string> All { get; } =
    [
        UploadContainerNames.Extracts, UploadContainerNames.Reference, Receipts, Snapshots, Drafts, Officer, Published,
        Disclosure, Staging,
    ];
}
