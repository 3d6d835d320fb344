using NodaTime;
using Reporting.Audits;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;
using Reporting.Uploads;

namespace Reporting.Tests.Uploads;

/// <summary>Ingest over stores in memory, as officers and events use it.</summary>
internal sealed class UploadRig
{
    public const string Plans = ListNames.ChildProtection;

    private static readonly string[] AnnexA =
    [
        "List 1", "List 2", "List 3", "List 4", "List 5", "List 6", "List 7", "List 8", "List 9",
    ];

    public UploadRig()
    {
        var requests = new RunRequests(Queue, new RunTiming(TimeSpan.FromMinutes(2)));
        var clock = new LondonClock(Time);
        var due = new DueRuns(
            new CurrentInputs(
                Ledger, Runs, new InMemoryPublications(), new InMemorySnapshots(), IdentityKey.ForOneRun(), clock,
                new AuditDays()),
            Runs, Ledger, new ExpectedSet(Ledger, Contents), requests, clock);
        Extracts = new ExtractArrival(Store, Ledger, Contents, Receipts, Runs, requests, due);
        References = new ReferenceArrival(Store, Ledger, Contents, Receipts, Runs, due);
        Withdrawals = new Withdrawals(
            Store, Ledger, Contents, Runs, requests, due, clock, new RawRetention(90));
        Failed = new FailedUploads(Store, Ledger, Receipts);
        Unprocessed = new UnprocessedUploads(Ledger, Contents);
    }

    public static UploadFolder June { get; } = UploadFolder.Of(Sheets.June);

    public InMemoryUploads Store { get; } = new();

    public InMemoryLedger Ledger { get; } = new();

    public InMemoryKeptContents Contents { get; } = new();

    public InMemoryReceipts Receipts { get; } = new();

    public InMemoryRuns Runs { get; } = new();

    public InMemoryQueue Queue { get; } = new();

    public FixedTime Time { get; } = new(new DateTimeOffset(2023, 7, 3, 9, 0, 0, TimeSpan.Zero));

    public ExtractArrival Extracts { get; }

    public ReferenceArrival References { get; }

    public Withdrawals Withdrawals { get; }

    public FailedUploads Failed { get; }

    public UnprocessedUploads Unprocessed { get; }

    /// <summary>June's accepted files by name, in the order of their arrival.</summary>
    public IEnumerable<string> Counting => AcceptedUploads.Of(new FolderLedger(June, Ledger.Entries(June), null))
        .Select(entry => entry.File);

    public static byte[] PlansOf(params int[] children) => CsvBuilder
        .Csv([Sheets.Headings(Plans), .. children.Select(child => Sheets.Usable(Plans, child))]).ToBytes();

    public static byte[] ListOf(string list, object id = null!, int day = 15) => CsvBuilder
        .Csv(Sheets.Headings(list), Sheets.Usable(list, id ?? "SYN-000001", DatesOf(list, day))).ToBytes();

    /// <summary>Annex A 1 to 9, one row each.</summary>
    public static byte[] WholeSet(int child = 1)
    {
        var book = XlsxBuilder.Workbook();
        foreach (var list in AnnexA)
            book.Sheet(list, Sheets.Headings(list), Sheets.Usable(list, child));
        return book.ToBytes();
    }

    public void Put(string name, byte[] content) => Store.Put(UploadContainer.Extracts, name, content);

    public Task<ArrivalOutcome> ArriveAsync(string name) => Extracts.HandleAsync(name, CancellationToken.None);

    public Task<ArrivalOutcome> SendAsync(string name, byte[] content)
    {
        Put(name, content);
        return ArriveAsync(name);
    }

    public Task<WithdrawalOutcome> DeleteAsync(string name)
    {
        Store.Delete(UploadContainer.Extracts, name);
        return SweepAsync();
    }

    public Task<WithdrawalOutcome> SweepAsync() =>
        Withdrawals.CheckAsync(June, Store.All(UploadContainer.Extracts), CancellationToken.None);

    public LedgerEntry Row(string file, UploadState state) =>
        Assert.Single(Ledger.Entries(June), entry => entry.File == file && entry.State == state);

    public UploadState[] States(string file) =>
    [
        .. Ledger.Entries(June)
            .Where(entry => entry.File == file)
            .OrderBy(entry => entry.Arrival)
            .Select(e => e.State),
    ];

    /// <summary>The month has been reported on.</summary>
    public Task<bool> CommitAsync(ReportingMonth period)
    {
        var of = ReportKey.FiguresOf(period);
        return Runs.TryCommitAsync(
            new ReportHead(of, null, null, null, null),
            new RunRecord(new RunKey(of, "0123456789abcdef"), [], [], null) { DueKey = "due" },
            CancellationToken.None);
    }

    private static (string, object?)[] DatesOf(string list, int day) =>
    [
        .. Reporting.Extracts.Schemas.ShippedSchemas.Of(list) is { RequiredDates: [var date, ..] }
            ? [(date.Name, (object?)new LocalDate(2023, 6, day))]
            : Array.Empty<(string, object?)>(),
    ];
}
