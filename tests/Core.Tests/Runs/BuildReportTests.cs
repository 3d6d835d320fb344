using System.Collections.Immutable;
using System.Globalization;
using ClosedXML.Excel;
using Reporting.Editions;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Uploads;

namespace Reporting.Tests.Runs;

public sealed class BuildReportTests
{
    private static readonly EditionPlace Draft = EditionPlaces.DraftOf(RunWorld.Key("2023-06"));

    private readonly RunWorld world = new();

    [Fact]
    public async Task Run_FirstUploads_MakesTheDraftAndTheOfficerEdition()
    {
        world.Upload("2023-06", CareList.Of(10));

        var outcome = await world.RunAsync("2023-06");

        Assert.Equal((RunResult.Made, true, 10), (outcome.Result, outcome.MeasuredFigures, outcome.Rows));
        var officer = EditionPlaces.OfficerOf(world.Standing("2023-06").Key);
        Assert.Equal(new HashSet<EditionPlace> { Draft, officer }, world.Editions.Placed.Keys.ToHashSet());
        Assert.Contains(outcome.RunCode!, officer.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_SameMessageTwiceAndAtOnce_CommitsOneRun()
    {
        world.Upload("2023-06", CareList.Of(10));

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => Task.Run(() => world.RunAsync("2023-06"))));
        var again = await world.RunAsync("2023-06");

        Assert.Single(outcomes, outcome => outcome.Result == RunResult.Made);
        Assert.Equal((RunResult.AlreadyThere, false), (again.Result, again.MeasuredFigures));
        Assert.Single(world.Runs.All, run => run.Key.Of == RunWorld.Key("2023-06"));
    }

    [Fact]
    public async Task Run_OtherCultureAndClock_IsTheSameRunAndContent()
    {
        var before = CultureInfo.CurrentCulture;
        var states = new List<string>();
        foreach (var (culture, days) in new[] { ("en-GB", 0), ("fa-IR", 7) })
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var there = new RunWorld(new DateTimeOffset(2023, 8, 3, 9, 0, 0, TimeSpan.Zero).AddDays(days));
            there.Upload("2023-06", CareList.Of(10));
            await there.RunAsync("2023-06");
            CultureInfo.CurrentCulture = before;
            states.Add(there.State());
        }

        Assert.Equal(states[0], states[1]);
    }

    [Fact]
    public async Task Run_SameFilesAsBuild_GivesTheSameFigures()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.RunAsync("2023-06");
        var settings = CsvBuilder.Csv(["Name", "Value"], ["expected lists", "List 8"])
            .ToUploadedFile("settings.csv");
        var built = BuildRun.Execute(
            new RunInputs(
                ImmutableSortedDictionary<ReportingMonth, ImmutableArray<UploadedFile>>.Empty
                    .Add(new ReportingMonth(2023, 6), [CareList.Of(10)]),
                [settings],
                []),
            new RunOptions(new ReportingMonth(2023, 6), ["none"], null, LeaveOutRejected: false));

        var stored = await world.Results.LoadAsync(world.Standing("2023-06").Key, default);
        Assert.Equal(
            built.Figures!.Series.Where(series => series.Breakdown == Breakdown.Authority)
                .SelectMany(series => series.Cells, (series, cell) =>
                    $"{series.Indicator.Id} {cell.Month} {cell.Figure} {MarkerText.Of(cell.Markers)} {cell.Source}"),
            stored.SelectMany(row => row.Months, (row, cell) =>
                $"{row.Indicator} {cell.Month} {cell.Figure} {cell.Markers} {cell.Source}"));
    }

    [Fact]
    public async Task Run_EveryUploadWithdrawn_TakesTheDraftAway()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.RunAsync("2023-06");
        world.Mark("2023-06", UploadState.Withdrawn);

        Assert.Equal(RunResult.Withdrawn, (await world.RunAsync("2023-06")).Result);
        Assert.DoesNotContain(Draft, world.Editions.Placed.Keys);
        Assert.Equal(RunResult.NothingToDo, (await world.RunAsync("2023-06")).Result);
    }

    [Fact]
    public async Task Run_UploadsExpired_LeavesWhatWasMeasured()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.RunAsync("2023-06");
        var before = world.State();
        world.Mark("2023-06", UploadState.Expired);
        world.Settings("more.csv", ("visit weeks", "4"));

        var outcome = await world.RunAsync("2023-06");

        Assert.Equal((RunResult.Made, false), (outcome.Result, outcome.MeasuredFigures));
        Assert.NotEqual(before, world.State());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_SnapshotNamedByAHeadIsDeleted_MeasuresWithoutItAndSaysWhy(bool isDeleted)
    {
        world.Upload("2022-12", CareList.Of(10));
        await world.RunAsync("2022-12");
        var (period, hash) = Assert.Single(await world.Snapshots.ListAsync(default));
        if (isDeleted)
            await world.Snapshots.DeleteAsync(period, hash, default);
        world.Upload("2023-06", CareList.Of(10));

        await world.RunAsync("2023-06");

        var run = world.Standing("2023-06", ReportKey.Figures);
        var snapshot = Assert.Single(run.Inputs, input => input is { Kind: "snapshot", Name: "2022-12" });
        Assert.Equal(isDeleted ? "none" : hash, snapshot.Value);
        var figure = (await world.Results.LoadAsync(run.Key, default))
            .Single(row => row is { Breakdown: Breakdown.Authority, Indicator: "cla-same-worker" }).Months[^1].Figure;
        Assert.Equal(
            isDeleted ? "List 8 of December 2022, six months before, is not stored." : null, figure.Note);
    }

    [Fact]
    public async Task Run_Cancelled_CommitsNothing()
    {
        world.Upload("2023-06", CareList.Of(10));
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            world.Build.RunAsync(new RunRequest(RunWorld.Key("2023-06")), cancel.Token));
        Assert.Empty(world.Runs.All);
    }

    [Fact]
    public async Task Run_FileReplacedAfterPublication_IsARestatementWithOldNewAndReason()
    {
        world.Upload("2023-06", CareList.Of(200));
        await world.RunAsync("2023-06");
        await world.Publishing.PublishAsync(
            world.Standing("2023-06").Key, new ReleaseTerms("Head of service", null), default);
        world.Upload("2023-06", CareList.Of(201));

        var outcome = await world.RunAsync("2023-06");

        // June is provisional and the change under 2%: only the replaced file makes it a restatement.
        Assert.Equal(RunResult.Made, outcome.Result);
        Assert.NotEqual(0, outcome.Restated);
        var cla = (await world.Results.LoadAsync(world.Standing("2023-06").Key, default))
            .Single(row => row.Indicator == "cla");
        Assert.Equal("[p][r]", cla.Months[^1].Markers);
        using var book = new XLWorkbook(new MemoryStream(world.Editions.Workbook(Draft)));
        var row = book.Worksheet("Revisions").RowsUsed().Single(each =>
            each.Cell(2).GetString() == "Jun 2023" && each.Cell(1).GetString() == Catalogue.Get("cla").Title);
        Assert.Equal(
            ("200", "Jun 2023, issue 1", "201", "A file of June 2023 was replaced"),
            (row.Cell(3).GetString(), row.Cell(4).GetString(), row.Cell(5).GetString(), row.Cell(7).GetString()));
    }

    [Fact]
    public async Task Run_ReleaseIsAutomatic_PublishesOnce()
    {
        world.Settings("release.csv", ("release", "automatic"));
        world.Upload("2023-06", CareList.Of(10));

        Assert.Equal(1, (await world.RunAsync("2023-06")).Issue);
        Assert.Equal(1, (await world.RunAsync("2023-06")).Issue);
        Assert.Single(world.Publications.All);
    }

    [Fact]
    public async Task Run_Cover_SaysTheCodeAndNeverThatItIsADraft()
    {
        world.Upload("2023-06", CareList.Of(10));
        var outcome = await world.RunAsync("2023-06");

        using var book = new XLWorkbook(new MemoryStream(world.Editions.Workbook(Draft)));
        var cover = string.Join('\n', book.Worksheets.First().CellsUsed().Select(cell => cell.GetString()));
        Assert.Contains($"Run {outcome.RunCode}", cover, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", cover, StringComparison.OrdinalIgnoreCase);
    }
}
