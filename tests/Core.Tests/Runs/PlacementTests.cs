using Reporting.Editions;
using Reporting.Runs;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Runs;

public sealed class PlacementTests
{
    private static readonly ReportKey Of = RunWorld.Key("2023-06");

    private readonly InMemoryRuns runs = new();
    private readonly InMemoryEditions editions = new(new FixedTime(new(2023, 7, 3, 9, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task Ensure_DraftOfAnOlderRun_IsReplacedAndItsOfficerEditionStays()
    {
        await CommitAsync("aaaaaaaa");
        Assert.True(await new Placement(runs, editions).EnsureAsync(Of, default));
        await CommitAsync("bbbbbbbb");

        Assert.True(await new Placement(runs, editions).EnsureAsync(Of, default));

        Assert.Equal("bbbbbbbb", editions.Placed[EditionPlaces.DraftOf(Of)].RunId);
        Assert.Equal(2, editions.Placed.Keys.Count(place => place.Container == "officer"));
        Assert.False(await new Placement(runs, editions).EnsureAsync(Of, default));
    }

    [Fact]
    public async Task Ensure_NewerRunPlacedWhileAnOlderOneIsOnItsWay_KeepsTheNewerDraft()
    {
        await CommitAsync("aaaaaaaa");
        var interfered = new InterferingRuns(runs, async () =>
        {
            await CommitAsync("bbbbbbbb");
            await new Placement(runs, editions).EnsureAsync(Of, default);
        });

        await new Placement(interfered.Store, editions).EnsureAsync(Of, default);

        Assert.Equal("bbbbbbbb", editions.Placed[EditionPlaces.DraftOf(Of)].RunId);
    }

    private async Task CommitAsync(string id)
    {
        await editions.StageAsync(id, new byte[1], default);
        var head = await runs.HeadAsync(Of, default);
        var run = new RunRecord(
            new RunKey(Of, id), [], [new(EditionPlaces.Public, id), new(EditionPlaces.Officer, id)], null)
        {
            DueKey = id,
        };
        Assert.True(await runs.TryCommitAsync(head, run, default));
    }

    /// <summary>Somebody else is quicker, just after the head was read for the first time.</summary>
    private sealed class InterferingRuns
    {
        public InterferingRuns(InMemoryRuns runs, Func<Task> once)
        {
            var proxy = System.Reflection.DispatchProxy.Create<IRunStore, FaultyPort>();
            var wasDone = false;
            ((FaultyPort)(object)proxy).Call = (method, arguments) =>
            {
                var answer = method.Invoke(runs, arguments);
                if (method.Name == nameof(IRunStore.HeadAsync) && !wasDone)
                {
                    wasDone = true;
                    once().GetAwaiter().GetResult();
                }

                return answer;
            };
            Store = proxy;
        }

        public IRunStore Store { get; }
    }
}
