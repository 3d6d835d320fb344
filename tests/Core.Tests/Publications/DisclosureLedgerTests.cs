using Reporting.Disclosure;
using Reporting.Editions;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Tests.Upkeep;

namespace Reporting.Tests.Publications;

public sealed class DisclosureLedgerTests
{
    private static readonly EditionPlace Entry =
        new("disclosure", "2023-06/performance-panel-2023-06-issue-1.json");

    private static readonly PublishedCells Told = ToldOf(7);

    private readonly PublishedReports reports = new();

    private DisclosureLedger Ledger => new(reports.Runs, reports.Editions);

    [Fact]
    public async Task PublishAsync_RunThatTells_EntersItOnceBesideTheCopy()
    {
        var run = await reports.CommitAsync(PublishedReports.Panel, told: Told);
        await reports.PublishAsync(run);
        await reports.PublishAsync(run);
        Assert.Equal(
            [
                Entry, EditionPlaces.ManifestOf(PublishedReports.Panel, 1),
                EditionPlaces.IssueOf(PublishedReports.Panel, 1),
            ],
            reports.Editions.Placed.Keys.OrderBy(place => $"{place.Container} {place.Name}", StringComparer.Ordinal));
        AssertTold(Told, DisclosureEntry.Read(reports.Editions.Workbook(Entry)));
    }

    [Fact]
    public async Task PublishAsync_Correction_EntersItsOwnAndLeavesTheFirst()
    {
        await reports.PublishAsync(await reports.CommitAsync(PublishedReports.Panel, told: Told));
        await reports.PublishAsync(await reports.CommitAsync(PublishedReports.Panel, "corrected", ToldOf(8)));
        var issues = await reports.Publications.IssuesAsync(PublishedReports.Panel, default);
        var entries = await Ledger.ReadAsync([.. issues], default);
        Assert.Equal([7, 8], entries.Select(entry => entry.Cells[0].Count));
    }

    [Fact]
    public async Task PutInPlaceAsync_StoppedBeforeTheEntry_MakesItAndIsThenDone()
    {
        var issue = await EnteredAloneAsync(Told);
        await reports.Editions.PutOnceAsync(
            EditionPlaces.IssueOf(issue.Run.Of, 1), new EditionLabels(issue.ContentHash, issue.Run.Id, "code"), default);
        Assert.True(await reports.Publishing.PutInPlaceAsync(issue, default));
        AssertTold(Told, DisclosureEntry.Read(reports.Editions.Workbook(Entry)));
        Assert.False(await reports.Publishing.PutInPlaceAsync(issue, default));
    }

    [Fact]
    public async Task ReadAsync_EntryNotMadeYet_MakesIt()
    {
        var issue = await EnteredAloneAsync(Told);
        AssertTold(Told, Assert.Single(await Ledger.ReadAsync([issue], default)));
        Assert.Contains(Entry, reports.Editions.Placed.Keys);
    }

    [Fact]
    public async Task ReadAsync_IssueFromBeforeTheLedger_TellsNothing()
    {
        var issue = await EnteredAloneAsync(null);
        Assert.Empty(await Ledger.ReadAsync([issue], default));
        Assert.True(await reports.Publishing.PutInPlaceAsync(issue, default));
        Assert.False(await reports.Publishing.PutInPlaceAsync(issue, default));
    }

    [Fact]
    public async Task Sweep_EntryLost_IsMadeAndWhatItIsMadeFromIsNoOrphan()
    {
        var world = new UpkeepWorld();
        var run = await world.Reports.CommitAsync(PublishedReports.Panel, told: Told);
        var labels = EditionPlaces.LabelsOf((await world.Reports.Runs.FindAsync(run, default))!, EditionPlaces.Public)!;
        world.At("2023-07-20T05:00:00Z");
        await world.Sweep.RunAsync(default);
        Assert.True(await world.Reports.Publications.TryAddAsync(PublicationHash.Chain(
            new Publication(run, 1, labels.ContentHash, "Role", null, world.Reports.Clock.Today, "", ""), null), default));
        Assert.Equal(1, (await world.Sweep.RunAsync(default)).CopiesMade);
        AssertTold(Told, DisclosureEntry.Read(world.Reports.Editions.Workbook(Entry)));
    }

    [Fact]
    public void EntryOf_EqualCells_IsEqualBytes() =>
        Assert.Equal(DisclosureEntry.Of(ToldOf(7)).ContentHash, DisclosureEntry.Of(Told).ContentHash);

    private async Task<Publication> EnteredAloneAsync(PublishedCells? told)
    {
        var run = await reports.CommitAsync(PublishedReports.Panel, told: told);
        var labels = EditionPlaces.LabelsOf((await reports.Runs.FindAsync(run, default))!, EditionPlaces.Public)!;
        var issue = PublicationHash.Chain(
            new Publication(run, 1, labels.ContentHash, "Role", null, reports.Clock.Today, "", ""), null);
        Assert.True(await reports.Publications.TryAddAsync(issue, default));
        return issue;
    }

    private static PublishedCells ToldOf(int count)
    {
        var white = new CellKey("ethnicity", new ReportingMonth(2023, 6), "White", "Referrals");
        var all = white with { Row = "All" };
        return new PublishedCells(
            [new PublishedCell(white, count, IsShown: true), new PublishedCell(all, 12, IsShown: false)],
            [new CellSum(all, [white])]);
    }

    // Arrays compare by reference.
    private static void AssertTold(PublishedCells expected, PublishedCells actual)
    {
        Assert.Equal(expected.Cells.AsEnumerable(), actual.Cells);
        Assert.Equal(expected.Sums.Select(sum => sum.Whole), actual.Sums.Select(sum => sum.Whole));
        Assert.Equal(expected.Sums.SelectMany(sum => sum.Parts), actual.Sums.SelectMany(sum => sum.Parts));
    }
}
