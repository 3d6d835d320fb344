using Reporting.Publications;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Uploads;

namespace Reporting.Tests.Runs;

public sealed class DueRunsTests
{
    private static readonly ReportKey[] JunesReports =
        [.. ReportRecipe.Names.Select(report => RunWorld.Key("2023-06", report))];

    private readonly RunWorld world = new();

    [Fact]
    public async Task AskForAllDue_CompleteSetWithoutRun_AsksForItsReports()
    {
        world.Upload("2023-06", CareList.Of(10));

        Assert.Equal(JunesReports.Length, await world.Due.AskForAllDueAsync(default));
        Assert.Equal(JunesReports, world.Queue.Waiting);
    }

    [Fact]
    public async Task AskForAllDue_IncompleteSetWithoutRun_WaitsForTheDeadline()
    {
        world.Settings("settings.csv", ("expected lists", "List 8; List 7"));
        world.Upload("2023-06", CareList.Of(10));

        Assert.Equal(0, await world.Due.AskForAllDueAsync(default));
        Assert.Equal(JunesReports.Length, await world.Due.AskForPeriodAsync(new(2023, 6), default));
    }

    [Fact]
    public async Task AskForAllDue_EverythingMade_AsksForNothing()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.SweepAsync();

        Assert.Equal(0, await world.Due.AskForAllDueAsync(default));
        Assert.Equal(0, await world.Due.AskForPeriodAsync(new(2023, 6), default));
    }

    [Fact]
    public async Task AskForAllDue_UploadsWithdrawn_AsksForReportsThatStillStand()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.SweepAsync();
        world.Mark("2023-06", UploadState.Withdrawn);

        await world.SweepAsync();

        Assert.Empty(world.Drafts());
        Assert.Equal(0, await world.Due.AskForAllDueAsync(default));
    }

    [Fact]
    public async Task AskForReference_TargetsAfterPublication_AreOnlyForWhatIsNotPublished()
    {
        await PublishedQuarterlyAsync();
        world.Reference("targets", CsvBuilder.Csv(
            ["Indicator", "From", "To", "Target"], ["cla", "2023-01", null, "9"]).ToUploadedFile("targets.csv"));

        Assert.Equal(0, await world.Due.AskForReferenceAsync(["releases"], default));
        Assert.Equal(JunesReports.Length - 1, await world.Due.AskForReferenceAsync(["targets"], default));
        Assert.Equal(JunesReports.Except([RunWorld.Key("2023-06")]), world.Queue.Waiting);
    }

    [Fact]
    public async Task AskForReference_SettingsAfterPublication_AreForEveryPeriod()
    {
        await PublishedQuarterlyAsync();
        world.Settings("more.csv", ("visit weeks", "4"));

        Assert.Equal(JunesReports.Length, await world.Due.AskForReferenceAsync(["settings"], default));
    }

    [Fact]
    public async Task NoteFailure_InputsUnchanged_IsNotDueUntilOneChanges()
    {
        world.Upload("2023-06", CareList.Of(10));
        foreach (var of in JunesReports)
            await world.Due.NoteFailureAsync(of, "It failed.", default);

        Assert.Equal(0, await world.Due.AskForAllDueAsync(default));
        world.Upload("2023-06", CareList.Of(11));
        await world.SweepAsync();

        Assert.All((IEnumerable<ReportHead>)await world.Runs.HeadsAsync(default), head => Assert.Null(head.Failure));
        Assert.Equal(ReportRecipe.All.Count(recipe => recipe.HasPublicEdition), world.Drafts().Count());
    }

    private async Task PublishedQuarterlyAsync()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.SweepAsync();
        await world.Publishing.PublishAsync(
            world.Standing("2023-06").Key, new ReleaseTerms("Head of service", null), default);
    }
}
