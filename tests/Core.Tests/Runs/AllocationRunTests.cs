using Reporting.Runs;
using Reporting.Tests.Extracts;

namespace Reporting.Tests.Runs;

/// <summary>When the list of cases for a month's audits is drawn, and when it is drawn again.</summary>
public sealed class AllocationRunTests
{
    private readonly RunWorld world = new();

    [Fact]
    public async Task Run_Allocation_StaysAsItWasDrawn()
    {
        const string Report = "audit-allocation";
        world.Upload("2023-06", CareList.Of(10));
        world.GiveAuditors();
        await world.RunAsync("2023-07", Report);
        var drawn = world.Standing("2023-07", Report);
        world.Upload("2023-07", CareList.Of(12));
        world.Upload("2023-07", AuditLists.Of(7, (1, "Good")));

        await world.SweepAsync();

        Assert.Equal(RunResult.AlreadyThere, (await world.RunAsync("2023-07", Report)).Result);
        Assert.Equal(drawn.Key, world.Standing("2023-07", Report).Key);
    }

    [Fact]
    public async Task Run_AllocationOfNothing_IsDrawnOnceThereAreCasesAndAuditors()
    {
        const string Report = "audit-allocation";
        await world.RunAsync("2023-07", Report);
        world.Upload("2023-06", CareList.Of(10));
        await world.SweepAsync();
        var nothing = world.Standing("2023-07", Report);
        world.GiveAuditors();

        await world.SweepAsync();

        Assert.NotEqual(nothing.Key, world.Standing("2023-07", Report).Key);
    }

    [Fact]
    public async Task Run_AllocationWhileAMonthIsComingIn_IsDrawnFromTheLastWholeMonth()
    {
        world.GiveAuditors();
        foreach (var list in (string[])["List 6", "List 7", "List 8", "List 9"])
            world.Upload("2023-05", Sheets.Csv(list, Sheets.Usable(list, "SYN-000001")));
        world.Upload("2023-06", Sheets.Csv("List 7", Sheets.Usable("List 7", "SYN-000002")));

        await world.RunAsync("2023-07", "audit-allocation");

        Assert.Equal(4, world.Standing("2023-07", "audit-allocation").Inputs.Count(input => input.Kind == "cases"));
    }
}
