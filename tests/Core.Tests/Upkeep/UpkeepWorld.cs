using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Reporting.Audits;
using Reporting.Editions;
using Reporting.Indicators;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;
using Reporting.Tests.Publications;
using Reporting.Upkeep;
using Reporting.Uploads;

namespace Reporting.Tests.Upkeep;

/// <summary>The whole system over stores in memory. Uploads are of List 8.</summary>
internal sealed class UpkeepWorld
{
    private static readonly string[] ReleaseHeadings =
        ["Period", "Report", "Run Id", "Approved By Role", "Approved On", "Publish On"];

    public UpkeepWorld(string utc = "2023-07-12T05:00:00Z")
    {
        At(utc);
        Results = new InMemoryResults(Reports.Time);
        Audits = new InMemoryAudits(Reports.Time);
        var key = new IdentityKey(new byte[32]);
        var accepted = new AcceptedUploads(Ledger, Contents);
        var reader = new MonthReader(accepted, Snapshots, key);
        var requests = new RunRequests(Queue, new RunTiming(TimeSpan.FromMinutes(2)));
        var inputs = new CurrentInputs(Ledger, Reports.Runs, Reports.Publications, Snapshots, key, Reports.Clock, new AuditDays());
        var due = new DueRuns(
            inputs, Reports.Runs, Ledger, new ExpectedSet(Ledger, Contents), requests, Reports.Clock);
        var registers = new RegisterRows(Audits.Registers, Audits.Recommendations);
        var placement = new Placement(Reports.Runs, Reports.Editions);
        Extracts = new ExtractArrival(Uploads, Ledger, Contents, Receipts, Reports.Runs, requests, due);
        References = new ReferenceArrival(Uploads, Ledger, Contents, Receipts, Reports.Runs, due);
        Build = new BuildReport(
            new FiguresRun(inputs, reader, Reports.Runs, Results, Snapshots, Reports.Clock),
            new RegisterRun(inputs, accepted, Reports.Runs, registers, key, Reports.Clock),
            new ReportRun(
                inputs,
                new PerformanceMaker(accepted, reader, Reports.Runs, Results, registers, key),
                new AuditMaker(accepted, registers, Audits.Figures, Audits.Clocks, key),
                Reports.Runs,
                Reports.Editions,
                Reports.Clock),
            placement,
            Reports.Publishing,
            due);

        var deadline = new PerformanceDeadline();
        var unprocessed = new UnprocessedUploads(Ledger, Contents);
        var unsent = new UnsentMonths(Ledger, deadline, Reports.Clock);
        var releases = new DueReleases(
            accepted, Reports.Runs, Reports.Publications, Reports.Editions, Reports.Clock);
        var problems = new OpenProblems(Ledger, Reports.Runs, Reports.Publications, releases, unsent, Reports.Clock);
        Deadlines = new Deadlines(releases, Reports.Publishing, due);
        AuditDeadlines = new AuditDeadlines(
            Reports.Runs, Ledger, Contents, requests, new AuditDays(), Reports.Clock);
        MonthlyPerformance = new MonthlyPerformance(due, Ledger, unsent, deadline, Reports.Clock);
        Health = new Health(Storage, Uploads, unprocessed, problems, Reports.Clock);
        PoisonedUpload = new PoisonedUpload(new FailedUploads(Uploads, Ledger, Receipts));
        PoisonedRun = new PoisonedRun(due, Reports.Clock);
        var withdrawals = new Withdrawals(
            Uploads, Ledger, Contents, Reports.Runs, requests, due, Reports.Clock, new RawRetention(90));
        Sweep = new Sweep(
            new SweptUploads(Uploads, Ledger, unprocessed, Extracts, References, withdrawals, Reports.Clock),
            due,
            new SweptCopies(Reports.Runs, Reports.Publications, placement, Reports.Publishing),
            Deadlines,
            new Orphans(
                Reports.Runs, [Results, .. Audits.Partitions], Reports.Editions, Reports.Publications, Ledger, Contents,
                new OrphanAge(TimeSpan.FromDays(1)), Reports.Clock),
            new OldSnapshots(Snapshots, inputs, new SnapshotRetention(25), Reports.Clock),
            problems);
    }

    public PublishedReports Reports { get; } = new();

    public InMemoryUploads Uploads { get; } = new();

    public InMemoryLedger Ledger { get; } = new();

    public InMemoryKeptContents Contents { get; } = new();

    public InMemoryReceipts Receipts { get; } = new();

    public InMemoryResults Results { get; }

    public InMemoryAudits Audits { get; }

    public InMemorySnapshots Snapshots { get; } = new();

    public InMemoryQueue Queue { get; } = new();

    public StorageStub Storage { get; } = new();

    public ExtractArrival Extracts { get; }

    public ReferenceArrival References { get; }

    public BuildReport Build { get; }

    public Deadlines Deadlines { get; }

    public AuditDeadlines AuditDeadlines { get; }

    public MonthlyPerformance MonthlyPerformance { get; }

    public Sweep Sweep { get; }

    public Health Health { get; }

    public PoisonedUpload PoisonedUpload { get; }

    public PoisonedRun PoisonedRun { get; }

    /// <summary>Sets every clock there is.</summary>
    public void At(string utc)
    {
        var now = InstantPattern.General.Parse(utc).Value.ToDateTimeOffset();
        (Reports.Time.Now, Uploads.Now, Contents.Now) = (now, now, now);
    }

    /// <summary>A List 8 of so many children lies there; nobody has told the system.</summary>
    public void Put(string period, int children = 10, string file = "List 8.csv") =>
        Uploads.Put(UploadContainer.Extracts, $"{period}/{file}", CareList(children));

    public async Task UploadAsync(string period, int children = 10)
    {
        Put(period, children);
        var outcome = await Extracts.HandleAsync($"{period}/List 8.csv", default);
        Assert.Equal(ArrivalResult.Accepted, outcome.Result);
    }

    /// <summary>A register of one audit.</summary>
    public async Task UploadAuditsAsync(string period)
    {
        Uploads.Put(UploadContainer.Extracts, $"{period}/audits.csv", CsvBuilder.Csv(
            Sheets.Headings("audits"), Sheets.Usable("audits", "A-1")).ToBytes());
        var outcome = await Extracts.HandleAsync($"{period}/audits.csv", default);
        Assert.Equal(ArrivalResult.Accepted, outcome.Result);
    }

    public Task ExpectAsync(string lists) =>
        ReferenceAsync("settings.csv", CsvBuilder.Csv(["Name", "Value"], ["expected lists", lists]));

    /// <summary>Period, Report, Run Id, Approved By Role, Approved On, Publish On.</summary>
    public Task ReleaseAsync(params object?[][] rows) =>
        ReferenceAsync("releases.csv", CsvBuilder.Csv([ReleaseHeadings, .. rows]));

    /// <summary>A release as most are.</summary>
    public static object?[] Release(RunKey run, string? publishOn, string? approvedOn = "2023-07-10") =>
        [run.Of.Period, run.Of.Report, run.Code, "Head of Quality Assurance", approvedOn, publishOn];

    /// <summary>Makes what is asked for, in that order.</summary>
    public async Task<List<ReportKey>> BuildAsync()
    {
        var made = new List<ReportKey>();
        while (Queue.Take() is { } request)
        {
            await Build.RunAsync(request, default);
            made.Add(request.Of);
        }

        return made;
    }

    private async Task ReferenceAsync(string file, CsvBuilder content)
    {
        Uploads.Put(UploadContainer.Reference, file, content.ToBytes());
        Assert.Equal(ArrivalResult.Accepted, (await References.HandleAsync(file, default)).Result);
    }

    private static byte[] CareList(int children)
    {
        using var stream = Sheets.Csv("List 8", [.. Enumerable.Range(1, children).Select(Row)]).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static object?[] Row(int child) => Sheets.Usable(
        "List 8",
        FormattableString.Invariant($"SYN-{child:000000}"),
        ("Date Started to be Looked After", new LocalDate(2022, 1, 10)));
}

/// <summary>Storage answers, unless a test says otherwise.</summary>
internal sealed class StorageStub : IStorageProbe
{
    public ImmutableArray<StorageAnswer> Answers { get; set; } =
        [new("table Runs", "Storage Table Data Contributor", StorageCondition.Answers)];

    public Task<ImmutableArray<StorageAnswer>> AskAsync(CancellationToken cancel) => Task.FromResult(Answers);
}
