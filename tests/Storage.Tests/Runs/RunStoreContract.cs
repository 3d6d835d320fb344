using Reporting.Editions;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests.Runs;

/// <summary>What every store of runs does.</summary>
public abstract class RunStoreContract
{
    private static readonly ReportKey Panel = new(new ReportingMonth(2023, 6), "performance-panel");

    [Fact]
    public async Task Head_NothingCommitted_HasNoRunAndNoVersion()
    {
        var runs = await RunsAsync();

        Assert.Equal(new ReportHead(Panel, null, null, null, null), await runs.HeadAsync(Panel, default));
        Assert.Empty(await runs.HeadsAsync(default));
        Assert.Empty(await runs.RunsAsync(Panel, default));
    }

    [Fact]
    public async Task TryCommit_Run_StandsAtTheHeadAndIsFoundWhole()
    {
        var runs = await RunsAsync();
        var run = Run(1) with { CommittedOn = new DateTimeOffset(2023, 7, 8, 5, 0, 1, TimeSpan.Zero) };

        Assert.True(await runs.TryCommitAsync(await runs.HeadAsync(Panel, default), run, default));
        var head = await runs.HeadAsync(Panel, default);

        Assert.Equal((run.Key.Id, run.DueKey, null), (head.RunId, head.DueKey, head.Failure));
        Assert.NotNull(head.Version);
        Assert.Equal(head, Assert.Single(await runs.HeadsAsync(default)));
        Assert.Equal(run.CommittedOn, (await runs.FindAsync(run.Key, default))?.CommittedOn);
        AssertSame(run, (await runs.FindAsync(run.Key, default))!);
        AssertSame(run, Assert.Single(await runs.RunsAsync(Panel, default)));
        Assert.Null(await runs.FindAsync(Run(2).Key, default));
    }

    [Fact]
    public async Task TryCommit_DetailsOfAnySize_ComeBackWhole()
    {
        var runs = await RunsAsync();
        var run = Run(1) with
        {
            Inputs = [.. Enumerable.Range(0, 1_000).Select(n => new RunInput("extract", $"file {n}.xlsx", $"{n:x64}"))],
            Details = string.Concat(Enumerable.Repeat("{\"é\":\"😀\"}", 200_000)),
        };

        Assert.True(await runs.TryCommitAsync(await runs.HeadAsync(Panel, default), run, default));

        AssertSame(run, (await runs.FindAsync(run.Key, default))!);
    }

    [Fact]
    public async Task TryCommit_HeadWrittenSince_CommitsNothing()
    {
        var runs = await RunsAsync();
        var seen = await runs.HeadAsync(Panel, default);

        Assert.True(await runs.TryCommitAsync(seen, Run(1), default));
        Assert.False(await runs.TryCommitAsync(seen, Run(2), default));
        Assert.Equal(Run(1).Key.Id, (await runs.HeadAsync(Panel, default)).RunId);
        Assert.Null(await runs.FindAsync(Run(2).Key, default));
    }

    [Fact]
    public async Task TryCommit_TwoWritersAtOnce_ExactlyOneIsFirst()
    {
        var runs = await RunsAsync();
        for (var round = 0; round < 5; round++)
        {
            var seen = await runs.HeadAsync(Panel, default);
            var committed = await Task.WhenAll(Enumerable.Range(0, 4).Select(writer =>
                Task.Run(() => runs.TryCommitAsync(seen, Run((round * 4) + writer), default))));

            Assert.Equal(1, committed.Count(first => first));
        }

        Assert.Equal(5, (await runs.RunsAsync(Panel, default)).Length);
    }

    [Fact]
    public async Task TryCommit_AfterAFailureWasNoted_TakesItBack()
    {
        var runs = await RunsAsync();
        var head = await runs.HeadAsync(Panel, default);
        Assert.True(await runs.TryWriteHeadAsync(head with { Failure = "Five tries ended in a fault." }, default));
        var failed = await runs.HeadAsync(Panel, default);

        Assert.Equal("Five tries ended in a fault.", failed.Failure);
        Assert.True(await runs.TryCommitAsync(failed, Run(1), default));
        Assert.Null((await runs.HeadAsync(Panel, default)).Failure);
    }

    [Fact]
    public async Task TryWriteHead_WrittenSince_ChangesNothing()
    {
        var runs = await RunsAsync();
        var seen = await runs.HeadAsync(Panel, default);

        Assert.True(await runs.TryWriteHeadAsync(seen with { Failure = "one" }, default));
        Assert.False(await runs.TryWriteHeadAsync(seen with { Failure = "two" }, default));
        Assert.Equal("one", (await runs.HeadAsync(Panel, default)).Failure);
    }

    [Fact]
    public async Task TryWriteHead_WithoutARun_LeavesTheRunsButNoneStands()
    {
        var runs = await RunsAsync();
        await runs.TryCommitAsync(await runs.HeadAsync(Panel, default), Run(1), default);
        var head = await runs.HeadAsync(Panel, default);

        Assert.True(await runs.TryWriteHeadAsync(head with { RunId = null, DueKey = null }, default));

        Assert.Null((await runs.HeadAsync(Panel, default)).RunId);
        Assert.Single(await runs.RunsAsync(Panel, default));
    }

    [Fact]
    public async Task Heads_OtherReportsAndPeriods_AreApart()
    {
        var runs = await RunsAsync();
        ReportKey[] all =
            [Panel, Panel with { Report = "figures" }, Panel with { Period = new ReportingMonth(2023, 5) }];
        var found = new List<ReportKey?>();
        foreach (var of in all)
        {
            await runs.TryCommitAsync(await runs.HeadAsync(of, default), Run(1, of), default);
            found.Add((await runs.FindAsync(Run(1, of).Key, default))?.Key.Of);
        }

        Assert.Equal(all.ToHashSet(), (await runs.HeadsAsync(default)).Select(head => head.Of).ToHashSet());
        Assert.Equal(all, found);
    }

    /// <summary>An empty one.</summary>
    private protected abstract Task<IRunStore> RunsAsync();

    private static RunRecord Run(int number, ReportKey? of = null) => new(
        new RunKey(of ?? Panel, $"{number:x64}"),
        [new RunInput("extract", "annex 'A' #1.xlsx", $"{number:x64}"), new RunInput("snapshot", "2023-05", "none")],
        [new StagedEdition(EditionPlaces.Public, "beef"), new StagedEdition(EditionPlaces.Officer, "cafe")],
        number % 2 == 0 ? null : "{}")
    {
        DueKey = $"due {number}",
    };

    private static void AssertSame(RunRecord expected, RunRecord actual)
    {
        Assert.Equal(expected.Inputs.AsEnumerable(), actual.Inputs);
        Assert.Equal(expected.Editions.AsEnumerable(), actual.Editions);
        Assert.Equal(Plain(expected), Plain(actual));
    }

    // A store may say by its own clock when a run was committed that doesn't say so itself.
    private static RunRecord Plain(RunRecord run) => run with { Inputs = [], Editions = [], CommittedOn = null };
}

public sealed class InMemoryRunsTests : RunStoreContract
{
    private protected override Task<IRunStore> RunsAsync() => Task.FromResult<IRunStore>(new InMemoryRuns());
}

[Collection(AzuriteTests.Name)]
public sealed class RunTableTests(EmulatorFixture emulator) : RunStoreContract
{
    private protected override async Task<IRunStore> RunsAsync() =>
        (await EmptyAccount.OfAsync(emulator)).Store<IRunStore>();
}
