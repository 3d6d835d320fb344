namespace Reporting.Tests.EndToEnd.Running;

public sealed class MonthTests
{
    [Fact]
    public async Task AMonth_Uploaded_BecomesDraftsAndOfficerEditions()
    {
        await using var system = await RunningSystem.StartAsync();
        system.StartApp();

        foreach (var (file, content) in SampleMonths.Of(SampleMonths.June))
            await system.UploadAsync(SampleMonths.June, file, content);

        var draft = await system.EventuallyAsync(
            "a draft of June", () => system.LabelsAsync("drafts", "2023-06/performance-panel-2023-06.xlsx"));
        var officer = $"2023-06/performance-panel-2023-06-{draft["runcode"]}.xlsx";
        Assert.Contains(officer, await system.NamesAsync("officer"));
    }
}
