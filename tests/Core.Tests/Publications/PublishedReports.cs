using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Reporting.Disclosure;
using Reporting.Editions;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Publications;

/// <summary>Committed runs of made-up workbooks, and what publishes them.</summary>
internal sealed class PublishedReports
{
    public static readonly ReportKey Panel = new(new ReportingMonth(2023, 6), "performance-panel");
    public static readonly ReportKey Quarterly = Panel with { Report = "performance-quarterly" };
    public static readonly ReleaseTerms Approved = new("Head of Quality Assurance", new LocalDate(2023, 7, 10));

    public PublishedReports()
    {
        Clock = new LondonClock(Time);
        Editions = new InMemoryEditions(Time);
        Publishing = new Publishing(Runs, Publications, Editions, Clock);
    }

    public FixedTime Time { get; } = new(new DateTimeOffset(2023, 7, 12, 5, 0, 0, TimeSpan.Zero));

    public LondonClock Clock { get; }

    public InMemoryRuns Runs { get; } = new();

    public InMemoryEditions Editions { get; }

    public InMemoryPublications Publications { get; } = new();

    public Publishing Publishing { get; }

    /// <summary>A run whose workbooks say which inputs they are of; its drafts are not put in place.</summary>
    /// <param name="knows">Issues of which it knew what they tell.</param>
    /// <param name="told">What its public edition tells of counts; null: it is from before there was a ledger.</param>
    public async Task<RunKey> CommitAsync(
        ReportKey of,
        string inputs = "first",
        PublishedCells? told = null,
        int lackingWords = 0,
        params ImmutableArray<Publication> knows)
    {
        var key = new RunKey(of, HashOf($"{of} {inputs}"));
        var edition = HashOf($"workbook {of} {inputs}");
        await Editions.StageAsync(edition, WorkbookOf(key), default);
        ImmutableArray<StagedEdition> staged = [new StagedEdition(EditionPlaces.Public, edition)];
        if (told is not null)
        {
            var entry = DisclosureEntry.Of(told);
            await Editions.StageAsync(entry.ContentHash, entry.Content, default);
            staged = [.. staged, StagedEdition.Of(entry)];
        }

        var record = new RunRecord(key, [.. knows.Select(Manifest.OfDisclosed)], staged, Details(lackingWords))
        {
            DueKey = inputs,
        };
        Assert.True(await Runs.TryCommitAsync(await Runs.HeadAsync(of, default), record, default));
        return key;
    }

    private static string Details(int lackingWords) =>
        new ReportDetails(PublishesItself: false, Findings: 0, Restated: 0, lackingWords).ToJson();

    public static byte[] WorkbookOf(RunKey run) => Encoding.UTF8.GetBytes($"workbook of {run.Id}");

    public Task<PublishOutcome> PublishAsync(RunKey run) => Publishing.PublishAsync(run, Approved, default);

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
