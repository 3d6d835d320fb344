using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Uploads;

namespace Reporting.Tests.Runs;

/// <summary>A report that is one run for each team and service area: two teams, no list of teams, so that
/// their names are in no id.</summary>
public sealed class GroupRunsTests
{
    private const string Packs = "clinic-packs";

    private static readonly ReportKey Whole = RunWorld.Key("2023-06", Packs);
    private static readonly ReportKey North = Whole.For("other-team-2e331f65");
    private static readonly ReportKey South = Whole.For("other-team-2fe7bc20");

    private readonly RunWorld world = new();

    [Fact]
    public async Task Run_OfTheWhole_AsksForOneOfEachGroupAndMakesNothing()
    {
        await MeasureAsync();
        var places = world.Editions.Placed.Count;

        var outcome = await world.RunAsync("2023-06", Packs);

        Assert.Equal((RunResult.Divided, 2, null), (outcome.Result, outcome.AskedFor, outcome.RunCode));
        Assert.Equal([North, South], world.Queue.Waiting);
        Assert.Equal(places, world.Editions.Placed.Count);
    }

    [Fact]
    public async Task Run_OfEachGroup_LiesBeforeItsAudienceAlone()
    {
        await MakeAsync();

        var places = world.Editions.Placed.Keys.Select(place => $"{place.Container}/{place.Name}")
            .Where(place => place.Contains(Packs, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, places.Count);
        Assert.Matches(
            "^exempt-other-team-2e331f65/2023-06/clinic-packs-2023-06-other-team-2e331f65-[0-9a-f]{8}.xlsx$",
            places[0]);
        Assert.Matches(
            "^exempt-other-team-2fe7bc20/2023-06/clinic-packs-2023-06-other-team-2fe7bc20-[0-9a-f]{8}.xlsx$",
            places[1]);
    }

    [Fact]
    public async Task Run_EverythingAskedForTwice_EndsInTheSameState()
    {
        await MakeAsync();
        var before = world.State();

        Assert.Equal(0, (await world.RunAsync("2023-06", Packs)).AskedFor);
        Assert.Equal(RunResult.AlreadyThere, (await world.RunAsync("2023-06", North.Report)).Result);

        Assert.Equal(before, world.State());
        Assert.DoesNotContain(Whole, world.Runs.All.Select(run => run.Key.Of));
    }

    [Fact]
    public async Task AskForAllDue_OneFailed_AsksForTheOthers()
    {
        await MeasureAsync();
        await world.Due.NoteFailureAsync(North, "It failed.", default);

        await world.RunAsync("2023-06", Packs);
        Assert.Equal([South], world.Queue.Waiting);
        await world.SweepAsync();

        Assert.Null((await world.Runs.HeadAsync(North, default)).RunId);
        Assert.NotNull((await world.Runs.HeadAsync(South, default)).RunId);
        Assert.Equal(0, await world.Due.AskForAllDueAsync(default));
        world.Upload("2023-06", CareList.Of(11));
        await world.SweepAsync();
        Assert.NotNull((await world.Runs.HeadAsync(North, default)).RunId);
    }

    [Fact]
    public async Task AskForAllDue_FiguresChanged_AsksForTheWholeOnce()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.SweepAsync();
        var before = world.Standing("2023-06", North.Report).Key;
        world.Upload("2023-06", CareList.Of(11));

        await world.Due.AskForAllDueAsync(default);
        Assert.Single(world.Queue.Waiting, Whole);
        await world.SweepAsync();

        Assert.NotEqual(before, world.Standing("2023-06", North.Report).Key);
        Assert.Equal(0, await world.Due.AskForAllDueAsync(default));
    }

    [Fact]
    public async Task AskForAllDue_GroupIsGone_TakesItsRunAway()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.SweepAsync();
        world.Upload("2023-06", CareList.Of(1));

        await world.SweepAsync();

        Assert.Null((await world.Runs.HeadAsync(North, default)).RunId);
        Assert.NotNull((await world.Runs.HeadAsync(South, default)).RunId);
        Assert.DoesNotContain(world.Editions.Placed.Keys, place => place.Container == "exempt-other-team-2e331f65");
        Assert.Equal(0, await world.Due.AskForAllDueAsync(default));
    }

    [Fact]
    public async Task AskForAllDue_UploadsWithdrawn_TakesEveryRunAway()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.SweepAsync();
        world.Mark("2023-06", UploadState.Withdrawn);

        await world.SweepAsync();

        Assert.All(
            (IEnumerable<ReportHead>)await world.Runs.HeadsAsync(default), head => Assert.Null(head.RunId));
    }

    [Fact]
    public async Task AskForReference_DistributionChanged_GivesThePackToItsNewAudience()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.SweepAsync();
        world.Reference("distribution", CsvBuilder.Csv(
            ["Report", "Edition", "Audience", "Group"], [Packs, "exempt", "head-of-service", "North"])
            .ToUploadedFile("distribution.csv"));

        await world.Due.AskForReferenceAsync(["distribution"], default);
        await world.SweepAsync();

        Assert.Contains(world.Editions.Placed.Keys, place => place.Container == "exempt-head-of-service"
            && place.Name.StartsWith(
                "2023-06/clinic-packs-other-team-2e331f65-2023-06-head-of-service-", StringComparison.Ordinal));

        // Nor does the team that it was for keep the pack it had: distribution now sends it elsewhere.
        Assert.DoesNotContain(world.Editions.Placed.Keys, place => place.Container == "exempt-other-team-2e331f65");
        Assert.Contains(world.Editions.Placed.Keys, place => place.Container == "exempt-other-team-2fe7bc20");
    }

    [Fact]
    public async Task Run_ReleaseIsAutomatic_PublishesNoPack()
    {
        world.Settings("more.csv", ("release", "automatic"));
        await MakeAsync();

        Assert.DoesNotContain(await world.Publications.AllAsync(default), issue => issue.Run.Of.Name == Packs);
        Assert.NotNull((await world.Runs.HeadAsync(North, default)).RunId);
    }

    [Fact]
    public async Task Run_NoSuchGroup_MakesNothing()
    {
        world.Upload("2023-06", CareList.Of(10));

        Assert.Equal(RunResult.NothingToDo, (await world.RunAsync("2023-06", $"{Packs}.elsewhere")).Result);
    }

    [Theory]
    [InlineData("performance-panel.other-team-2e331f65")]
    [InlineData("clinic-packs.Not an id")]
    [InlineData("clinic-packs.")]
    public Task Run_GroupOfWhatHasNone_IsNoReport(string report) =>
        Assert.ThrowsAsync<ArgumentException>(() => world.RunAsync("2023-06", report));

    [Fact]
    public void For_Group_IsPartOfTheName() => Assert.Equal(
        ("clinic-packs.swf-team-1", "clinic-packs", "swf-team-1", null),
        (Whole.For("swf-team-1").Report, Whole.For("swf-team-1").Name, Whole.For("swf-team-1").Group, Whole.Group));

    /// <summary>The figures of June stand, and nothing is asked for.</summary>
    private async Task MeasureAsync()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.RunAsync("2023-06");
        while (world.Queue.Take() is not null)
        {
        }
    }

    private async Task MakeAsync()
    {
        await MeasureAsync();
        await world.RunAsync("2023-06", Packs);
        while (world.Queue.Take() is { } request)
            await world.Build.RunAsync(request, default);
    }
}
