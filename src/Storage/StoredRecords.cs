using Reporting.Publications;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Publications;
using Reporting.Storage.Runs;
using Reporting.Storage.Tables;
using Reporting.Storage.Uploads;
using Reporting.Uploads;

namespace Reporting.Storage;

/// <summary>What was published, made and taken in, for looking up outside the functions app. Reads alone.</summary>
public sealed class StoredRecords
{
    // None is looked at.
    private const string NoQueue = "none";

    private StoredRecords(StorageAccount account)
    {
        var texts = new RowTexts(account);
        Publications = new PublicationTable(account);
        Runs = new RunTable(account, texts);
        Results = new ResultTable(account, texts);
        Uploads = new AcceptedUploads(new LedgerTable(account, texts), new KeptContentBlobs(account));
    }

    public IPublicationStore Publications { get; }

    public IRunStore Runs { get; }

    public IResultStore Results { get; }

    public AcceptedUploads Uploads { get; }

    public static StoredRecords Open(StorageConnection connection) => new(new StorageAccount(connection, NoQueue));
}
