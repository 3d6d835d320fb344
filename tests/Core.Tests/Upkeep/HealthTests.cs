using Reporting.Tests.Publications;
using Reporting.Upkeep;
using Reporting.Uploads;

namespace Reporting.Tests.Upkeep;

public sealed class HealthTests
{
    private readonly UpkeepWorld world = new();

    [Fact]
    public async Task ReportAsync_NothingWrong_IsHealthy()
    {
        await world.UploadAsync("2023-06");
        await world.Reports.PublishAsync(await world.Reports.CommitAsync(PublishedReports.Panel));
        var report = await world.Health.ReportAsync(default);
        Assert.Equal(HealthStatus.Healthy, report.Status);
        Assert.Empty(report.Problems);
    }

    [Theory]
    [InlineData(StorageCondition.Forbidden, "storage-forbidden",
        "The app's identity may not use the table Runs: give it the role Storage Table Data Contributor.")]
    [InlineData(StorageCondition.Missing, "storage-missing", "The table Runs isn't there: deploy it again.")]
    [InlineData(StorageCondition.Unreachable, "storage-unreachable",
        "The table Runs doesn't answer: see the storage account's state.")]
    public async Task ReportAsync_PartOfStorageUnusable_IsUnhealthyAndNamesPartAndRole(
        StorageCondition condition, string rule, string message)
    {
        world.Storage.Answers =
        [
            new("container drafts", "Storage Blob Data Owner", StorageCondition.Answers),
            new("table Runs", "Storage Table Data Contributor", condition),
        ];
        var report = await world.Health.ReportAsync(default);
        Assert.Equal((HealthStatus.Unhealthy, 2), (report.Status, report.Storage.Length));
        Assert.Equal(new Problem(rule, message), Assert.Single(report.Problems));
    }

    [Fact]
    public async Task ReportAsync_EverythingWrong_SaysAllOfItWithoutAnyFilesName()
    {
        const string canary = "ZZCANARY";
        await world.ExpectAsync("List 8");
        await world.UploadAsync("2023-04");
        world.Uploads.Put(UploadContainer.Extracts, $"2023-06/{canary} bad.csv", "%PDF-1.7"u8.ToArray());
        await world.Extracts.HandleAsync($"2023-06/{canary} bad.csv", default);
        world.Put("2023-06", children: 3, file: $"{canary} fault.csv");
        await world.PoisonedUpload.HandleAsync(
            $$"""{"ContainerName":"extracts","BlobName":"2023-06/{{canary}} fault.csv"}""", default);
        world.Uploads.Put(UploadContainer.Reference, $"{canary}.csv", "%PDF-1.7"u8.ToArray());
        await world.References.HandleAsync($"{canary}.csv", default);
        world.Put("2023-06", children: 4, file: $"{canary} lost.csv");
        world.Put($"2023-06/{canary}");
        await world.PoisonedRun.HandleAsync("""{"period":"2023-04","report":"performance-panel"}""", default);
        var overdue = await world.Reports.CommitAsync(PublishedReports.Panel);
        var issue = (await world.Reports.PublishAsync(await world.Reports.CommitAsync(PublishedReports.Quarterly)))
            .Publication;
        world.Reports.Publications.Forge(issue with { ContentHash = "forged" });
        await world.ReleaseAsync(
            UpkeepWorld.Release(overdue, "2023-07-11"),
            ["2023-06", "performance-panel", "deadbeef", canary, "2023-07-10", null]);
        world.At("2023-07-12T05:31:00Z");

        var report = await world.Health.ReportAsync(default);

        Assert.Equal(HealthStatus.Degraded, report.Status);
        Assert.Equal(
            [
                "upload-stuck   1", "upload-ignored   1", "upload-rejected   1", "upload-failed 2023-06  1",
                "upload-rejected 2023-06  1", "month-not-uploaded 2023-05  1", "month-not-usable 2023-06  1",
                "run-failed 2023-04 performance-panel 1", "release-unknown-run 2023-06 performance-panel 1",
                "release-overdue 2023-06 performance-panel 1", "publication-changed 2023-06 performance-quarterly 1",
            ],
            report.Problems.Select(each => $"{each.Rule} {each.Period} {each.Report} {each.Count}"));
        Assert.DoesNotContain(canary, string.Join('\n', report.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportAsync_RunsOfSeveralGroupsFailed_AreOneProblem()
    {
        await world.UploadAsync("2023-06");
        foreach (var group in (string[])["swf-team-1", "swf-team-2"])
        {
            await world.PoisonedRun.HandleAsync(
                $$"""{"period":"2023-06","report":"clinic-packs.{{group}}"}""", default);
        }

        var problem = Assert.Single((await world.Health.ReportAsync(default)).Problems);

        Assert.Equal(("run-failed", "clinic-packs", 2), (problem.Rule, problem.Report, problem.Count));
        Assert.StartsWith("2 of clinic-packs of June 2023 can't be made: ", problem.Message);
    }

    [Fact]
    public async Task ReportAsync_UploadJustArrived_IsNotStuckYet()
    {
        world.Put("2023-06");
        world.At("2023-07-12T05:30:00Z");
        Assert.Equal(HealthStatus.Healthy, (await world.Health.ReportAsync(default)).Status);
    }

    [Fact]
    public async Task ReportAsync_Corrected_IsHealthyAgain()
    {
        world.Uploads.Put(UploadContainer.Extracts, "2023-06/List 8.csv", "%PDF-1.7"u8.ToArray());
        await world.Extracts.HandleAsync("2023-06/List 8.csv", default);
        Assert.Equal(HealthStatus.Degraded, (await world.Health.ReportAsync(default)).Status);
        await world.UploadAsync("2023-06");
        Assert.Equal(HealthStatus.Healthy, (await world.Health.ReportAsync(default)).Status);
    }
}
