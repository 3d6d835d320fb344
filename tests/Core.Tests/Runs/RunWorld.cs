using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using NodaTime;
using Reporting.Audits;
using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Editions;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Uploads;

namespace Reporting.Tests.Runs;

/// <summary>The runs' part of the system over stores in memory. A month's set is List 8 alone.</summary>
internal sealed class RunWorld
{
    public const string Panel = "performance-panel";
    public const string Quarterly = "performance-quarterly";

    private readonly InMemoryLedger ledger = new();
    private readonly InMemoryKeptContents contents = new();
    private readonly RunRequests requests;

    public RunWorld(DateTimeOffset? now = null)
    {
        Time = new FixedTime(now ?? new DateTimeOffset(2023, 8, 3, 9, 0, 0, TimeSpan.Zero));
        Results = new InMemoryResults(Time);
        Audits = new InMemoryAudits(Time);
        Editions = new InMemoryEditions(Time);
        var clock = new LondonClock(Time);
        var key = new IdentityKey(new byte[32]);
        var uploads = Uploads = new AcceptedUploads(ledger, contents);
        var (runs, results, editions) = (Faults.Around<IRunStore>(Runs), Faults.Around<IResultStore>(Results),
            Faults.Around<IEditionStore>(Editions));
        var kept = Faults.Around<ISnapshotStore>(Snapshots);
        var registers = new RegisterRows(
            Faults.Around<IRunRows<Audit>>(Audits.Registers),
            Faults.Around<IRunRows<Recommendation>>(Audits.Recommendations));
        var published = Faults.Around<IPublicationStore>(Publications);
        var inputs = new CurrentInputs(ledger, runs, published, kept, key, clock, new AuditDays());
        var reader = new MonthReader(uploads, kept, key);
        requests = new RunRequests(Faults.Around<IRunQueue>(Queue), new RunTiming(TimeSpan.FromMinutes(2)));
        Due = new DueRuns(inputs, runs, ledger, new ExpectedSet(ledger, contents), requests, clock);
        Publishing = new Publishing(runs, published, editions, clock);
        Build = new BuildReport(
            new FiguresRun(inputs, reader, runs, results, kept, clock),
            new RegisterRun(inputs, uploads, runs, registers, key, clock),
            new ReportRun(
                inputs,
                new PerformanceMaker(uploads, reader, runs, results, registers, key),
                new AuditMaker(
                    uploads, registers, Faults.Around<IRunRows<AuditFigure>>(Audits.Figures),
                    Faults.Around<IRunRows<Clock>>(Audits.Clocks), key),
                runs,
                editions,
                clock),
            new Placement(runs, editions),
            Publishing,
            Due);
        Settings("settings.csv", ("expected lists", "List 8"));
    }

    public FixedTime Time { get; }

    /// <summary>Requests for the other report are dropped: half the work where one report shows the same.</summary>
    public bool MakesQuarterlyAlone { get; init; }

    public Faults Faults { get; } = new();

    public InMemoryRuns Runs { get; } = new();

    public InMemoryResults Results { get; }

    public InMemoryAudits Audits { get; }

    public InMemorySnapshots Snapshots { get; } = new();

    public InMemoryEditions Editions { get; }

    public InMemoryPublications Publications { get; } = new();

    public InMemoryQueue Queue { get; } = new();

    public AcceptedUploads Uploads { get; }

    public BuildReport Build { get; }

    public DueRuns Due { get; }

    public Publishing Publishing { get; }

    /// <summary>An accepted upload of a month, in place of an earlier one of its name.</summary>
    public void Upload(string period, UploadedFile file) => Upload(ReportingMonth.Parse(period), file);

    public void Upload(ReportingMonth period, UploadedFile file)
    {
        var read = new ExtractReader(new ExtractOptions { Period = period }).Read(file);
        Enter(UploadFolder.Of(period), file, MonthAssembler.Assemble(period, [read]).Contents, []);
    }

    /// <summary>An accepted reference file.</summary>
    public void Reference(string kind, UploadedFile file) => Enter(UploadFolder.Reference, file, [], [kind]);

    public void Settings(string file, params (string Name, string Value)[] settings) => Reference(
        "settings",
        CsvBuilder.Csv([["Name", "Value"], .. settings.Select(each => (object?[])[each.Name, each.Value])])
            .ToUploadedFile(file));

    /// <summary>One manager who may be asked to audit.</summary>
    public void GiveAuditors() => Reference("auditors", CsvBuilder.Csv(
        ["Auditor Id", "Team", "Service Area", "Role"], ["Manager 1", "Team 1", "Jigsaw", "Practice Manager"])
        .ToUploadedFile("auditors.csv"));

    /// <summary>Every upload of the month gets a state.</summary>
    public void Mark(string period, UploadState state)
    {
        var read = ledger.ReadAsync(UploadFolder.Parse(period), default).Result;
        Assert.True(ledger.TryWriteAsync(
            read, [.. read.Entries.Select(entry => entry with { State = state })], default).Result);
    }

    /// <summary>Asks for a month's reports and does everything that is asked for, in any order.</summary>
    /// <param name="pick">Which of so many messages is next.</param>
    public async Task MakeAsync(string period, Func<int, int> pick)
    {
        await requests.AskForMonthAsync(ReportingMonth.Parse(period), default);
        await DrainAsync(pick);
    }

    private async Task DrainAsync(Func<int, int> pick)
    {
        while (Queue.Take(pick(Math.Max(1, Queue.Waiting.Count))) is { } request)
        {
            if (!MakesQuarterlyAlone || request.Of.Report == Quarterly)
                await Build.RunAsync(request, default);
        }
    }

    /// <summary>What the sweep does of runs, and all that follows.</summary>
    public async Task SweepAsync()
    {
        await Due.AskForAllDueAsync(default);
        await DrainAsync(_ => 0);
    }

    public Task<RunOutcome> RunAsync(string period, string report = Quarterly) =>
        Build.RunAsync(new RunRequest(Key(period, report)), default);

    public RunRecord Standing(string period, string report = Quarterly)
    {
        var head = Runs.HeadAsync(Key(period, report), default).Result;
        return Runs.FindAsync(new RunKey(head.Of, head.RunId!), default).Result!;
    }

    public static ReportKey Key(string period, string report = Quarterly) => new(ReportingMonth.Parse(period), report);

    /// <summary>Which run stands of each report, what lies in each place, and the rows of each run.</summary>
    public string State()
    {
        // Records format their decimals by the culture that is current.
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return StateNow();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private string StateNow() => string.Join('\n',
    [
        .. Runs.HeadsAsync(default).Result.Select(head => $"{head.Of} {head.RunId} {head.DueKey}"),
        .. Runs.All.Select(run => $"run {run.Key} {string.Join(' ', run.Editions)}"),
        .. Editions.Placed.Select(each => $"{each.Key} {each.Value}"),
        .. Results.Runs.SelectMany(Rows),
        .. Audits.Registers.Runs.Select(run =>
            $"register {run} {Audits.Registers.LoadAsync(run, default).Result.Length}"),
        .. Audits.Figures.Runs.Select(run =>
            $"audits {run} {string.Join(' ', Audits.Figures.LoadAsync(run, default).Result)}"),
    ]).Split('\n').Order(StringComparer.Ordinal).Aggregate("", (all, line) => $"{all}\n{line}");

    /// <summary>The drafts that lie there, by period and report, and what they hold.</summary>
    public IEnumerable<string> Drafts() => Editions.Placed
        .Where(each => each.Key.Container == "drafts")
        .Select(each => $"{each.Key.Name} {each.Value.ContentHash}")
        .Order(StringComparer.Ordinal);

    private IEnumerable<string> Rows(RunKey run) => Results.LoadAsync(run, default).Result
        .Select(row => $"{run} {row.Breakdown} {row.Group} {row.Indicator} {string.Join(' ', row.Months)}");

    private void Enter(
        UploadFolder folder, UploadedFile file, ImmutableArray<ListContent> lists, ImmutableArray<string> kinds)
    {
        using var stream = file.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()));
        contents.KeepAsync(hash, bytes.ToArray(), default).GetAwaiter().GetResult();
        var read = ledger.ReadAsync(folder, default).Result;
        var replaced = read.Entries.Where(entry => entry.File == file.Name && entry.ContentHash != hash)
            .Select(entry => entry with { State = UploadState.Replaced });
        var entry = new LedgerEntry(folder, hash)
        {
            State = UploadState.Accepted,
            File = file.Name,
            Arrival = read.Entries.Length + 1,
            UploadedOn = new LocalDate(2023, 8, 1),
            Lists = lists,
            Kinds = kinds,
        };
        Assert.True(ledger.TryWriteAsync(read, [.. replaced, entry], default).Result);
    }
}
