using Reporting.Publications;

namespace Reporting.Tests.Runs;

/// <summary>What was told before is an input of every run with a public edition, and makes none due.</summary>
public sealed class DisclosedInputsTests
{
    private readonly RunWorld world = new();

    [Fact]
    public async Task Run_AnyIssueBefore_IsInTheManifestHoweverLongAgoAndOfWhateverReport()
    {
        await PublishAsync("2021-03", RunWorld.Quarterly);
        await PublishAsync("2022-10", "audit-annual");

        world.Upload("2023-06", CareList.Of(10));
        await world.RunAsync("2023-06");
        await world.RunAsync("2023-06", "audit-quarterly");
        string[] told = ["2021-03/performance-quarterly issue 1", "2022-10/audit-annual issue 1"];
        Assert.Equal(told, Disclosed("2023-06", RunWorld.Quarterly));
        Assert.Equal(told, Disclosed("2023-06", "audit-quarterly"));
    }

    [Fact]
    public async Task Run_ReportWithoutAPublicEdition_ReadsNoLedger()
    {
        await PublishAsync("2023-06", RunWorld.Quarterly);
        await world.RunAsync("2023-06", "audit-headlines");
        Assert.Empty(Disclosed("2023-06", "audit-headlines"));
    }

    [Fact]
    public async Task AskForAllDue_PublishedSince_IsNothing()
    {
        world.Upload("2023-07", CareList.Of(10));
        await world.SweepAsync();
        await PublishAsync("2023-06", RunWorld.Quarterly);
        await world.SweepAsync();
        await world.Publishing.PublishAsync(
            world.Standing("2023-07").Key, new ReleaseTerms("Head of service", null), default);
        Assert.Equal(0, await world.Due.AskForAllDueAsync(default));
    }

    [Fact]
    public async Task Publish_AnyPublicEdition_EntersTheLedger()
    {
        await PublishAsync("2023-06", RunWorld.Quarterly);
        await PublishAsync("2023-06", "audit-annual");
        Assert.Equal(
            ["2023-06/audit-annual-2023-06-issue-1.json", "2023-06/performance-quarterly-2023-06-issue-1.json"],
            world.Editions.Placed.Keys.Where(place => place.Container == "disclosure")
                .Select(place => place.Name)
                .Order(StringComparer.Ordinal));
    }

    private async Task PublishAsync(string period, string report)
    {
        world.Upload(period, CareList.Of(10));
        await world.RunAsync(period, report);
        await world.Publishing.PublishAsync(
            world.Standing(period, report).Key, new ReleaseTerms("Head of service", null), default);
    }

    private IEnumerable<string> Disclosed(string period, string report) => world.Standing(period, report).Inputs
        .Where(input => input.Kind == "disclosure")
        .Select(input => input.Name);
}
