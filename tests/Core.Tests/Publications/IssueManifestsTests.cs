using System.Security.Cryptography;
using System.Text.Json;
using Reporting.Disclosure;
using Reporting.Editions;
using Reporting.Publications;
using Reporting.Reference;
using Reporting.Runs;
using Reporting.Scrutiny.Distribution;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Publications;

public sealed class IssueManifestsTests
{
    private static readonly EditionPlace Beside = new("published", "2023-06/performance-panel-2023-06-issue-1.json");

    private readonly PublishedReports reports = new();

    [Fact]
    public async Task PublishAsync_AnIssue_HasItsManifestBesideItWithTheHashesOfWhatLiesThere()
    {
        var run = await reports.CommitAsync(PublishedReports.Panel, told: PublishedCells.None);
        var issue = (await reports.PublishAsync(run)).Publication;

        using var manifest = JsonDocument.Parse(reports.Editions.Workbook(Beside));
        var root = manifest.RootElement;
        var labels = reports.Editions.Placed[EditionPlaces.IssueOf(run.Of, 1)];
        Assert.Equal(
            [
                "2023-06", "performance-panel", run.Id, run.Code, labels.ContentHash, "", PublicationHash.Of(issue),
                "2023-07-12",
            ],
            new[]
            {
                "period", "report", "runId", "runCode", "contentHash", "previousHash", "chainHash", "publishedOn",
            }.Select(name => root.GetProperty(name).GetString()));
        Assert.Equal(1, root.GetProperty("issue").GetInt32());
        var edition = Assert.Single(root.GetProperty("editions").EnumerateArray());
        Assert.Equal("public", edition.GetProperty("edition").GetString());
        Assert.Equal(labels.ContentHash, edition.GetProperty("contentHash").GetString());
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(reports.Editions.Workbook(Beside))),
            reports.Editions.Placed[Beside].ContentHash);
        Assert.DoesNotContain(issue.ApprovedByRole, root.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PutInPlaceAsync_ManifestThatWasLost_IsMadeAgainAndIsTheSame()
    {
        var run = await reports.CommitAsync(PublishedReports.Panel);
        var issue = (await reports.PublishAsync(run)).Publication;
        Assert.False(await reports.Publishing.PutInPlaceAsync(issue, default));

        var others = new InMemoryEditions(reports.Time);
        await others.StageAsync(issue.ContentHash, PublishedReports.WorkbookOf(run), default);
        await others.PutOnceAsync(
            EditionPlaces.IssueOf(run.Of, 1), new EditionLabels(issue.ContentHash, run.Id, run.Code), default);
        var later = new Publishing(reports.Runs, reports.Publications, others, reports.Clock);
        Assert.True(await later.PutInPlaceAsync(issue, default));
        Assert.Equal(reports.Editions.Workbook(Beside), others.Workbook(Beside));
        Assert.False(await later.PutInPlaceAsync(issue, default));
    }

    [Fact]
    public void Of_ARunsRecord_NamesItsEditionsByAudienceAndTheDistributionThatHeld()
    {
        var reference = ReferenceFiles.Load([]) with
        {
            Distribution =
            [
                new("performance-panel", "exempt", "swf", null), new("audit-monthly", "exempt", "crs", null),
            ],
        };
        var run = new RunKey(PublishedReports.Panel, "aaaaaaaabbbb");
        var record = new RunRecord(
            run,
            [],
            [
                new(EditionPlaces.Public, "p"), new(EditionPlaces.Exempt, "e") { Audience = "swf" },
                new(EditionPlaces.Disclosure, "d"),
            ],
            new ReportDetails(false, 0, 0).With(reference, run.Of.Name).ToJson())
        {
            DueKey = "",
        };
        var manifest = PublishedManifest.Of(new Publication(run, 2, "p", "", null, new(2023, 7, 12), "b", "h"), record);
        Assert.Equal(
            [new PublishedEdition("public", null, null, "p"), new PublishedEdition("exempt", "swf", null, "e")],
            manifest.Editions.AsEnumerable());
        Assert.Equal([reference.Distribution[0]], manifest.Distribution.AsEnumerable());
    }

    [Fact]
    public void Read_DetailsFromBeforeThereWasADistribution_HaveNone() =>
        Assert.Empty(ReportDetails.Read("""{"publishesItself":false,"findings":1,"restated":0}""").Distribution);
}
