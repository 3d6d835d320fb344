using Reporting.Runs;
using Reporting.Tests.Extracts;
using Reporting.Uploads;
using static Reporting.Tests.Uploads.UploadRig;

namespace Reporting.Tests.Uploads;

public sealed class WithdrawalsTests
{
    private readonly UploadRig rig = new();

    [Fact]
    public async Task Check_TheFileOfACorrectionDeleted_BringsItsPredecessorBackAndAsks()
    {
        await rig.SendAsync("2023-06/annex-a.xlsx", WholeSet(1));
        await rig.SendAsync("2023-06/annex-a.xlsx", WholeSet(2));
        var asked = rig.Queue.Waiting.Count;

        var outcome = await rig.DeleteAsync("2023-06/annex-a.xlsx");

        Assert.Equal(new WithdrawalOutcome(June, 1, 1, 0, RunAsked: true), outcome);
        Assert.Equal([UploadState.Withdrawn, UploadState.Accepted], rig.States("annex-a.xlsx"));
        var standIn = rig.Row("annex-a.xlsx", UploadState.Accepted);
        Assert.Equal((3, 0), (standIn.Arrival, standIn.Blobs.Length));
        Assert.Equal(standIn.ContentHash, Assert.Single(rig.Contents.Hashes));
        Assert.Equal(asked + ReportRecipe.Names.Length, rig.Queue.Waiting.Count);
    }

    [Fact]
    public async Task Check_AStandIn_StaysUntilAFileOfItsNameOrChildrenComes()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1, 2));
        await rig.SendAsync("2023-06/a.csv", PlansOf(1, 2, 3));
        await rig.DeleteAsync("2023-06/a.csv");
        Assert.Equal(0, (await rig.SweepAsync()).Withdrawn);
        Assert.Equal(["a.csv"], rig.Counting);

        await rig.SendAsync("2023-06/b.csv", PlansOf(2, 4));

        Assert.Equal(["b.csv"], rig.Counting);
        Assert.Contains(
            "It takes the place of a.csv, which is not there any more.",
            rig.Receipts.Page("2023-06/b.csv"),
            StringComparison.Ordinal);

        await rig.DeleteAsync("2023-06/b.csv");
        Assert.Equal(["a.csv"], rig.Counting);
    }

    [Fact]
    public async Task Check_WithoutAPredecessor_NothingOfItCounts()
    {
        await rig.SendAsync("2023-06/annex-a.xlsx", WholeSet());

        var outcome = await rig.DeleteAsync("2023-06/annex-a.xlsx");

        Assert.Equal((1, 0), (outcome.Withdrawn, outcome.BroughtBack));
        Assert.Empty(rig.Counting);
        Assert.Empty(rig.Contents.Hashes);
    }

    [Fact]
    public async Task Check_APredecessorWhoseChildrenAreElsewhereNow_StaysAway()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1, 2));
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));
        await rig.SendAsync("2023-06/b.csv", PlansOf(2));

        Assert.Equal(0, (await rig.DeleteAsync("2023-06/a.csv")).BroughtBack);
        Assert.Equal(["b.csv"], rig.Counting);
    }

    [Fact]
    public async Task Check_OneOfTwoNamesOfAContentDeleted_KeepsItUnderTheOther()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));
        await rig.SendAsync("2023-06/b.csv", PlansOf(1));

        var outcome = await rig.DeleteAsync("2023-06/a.csv");

        Assert.Equal(0, outcome.Withdrawn);
        Assert.Equal(["b.csv"], rig.Counting);
        Assert.Single(rig.Contents.Hashes);
        Assert.Equal(1, (await rig.DeleteAsync("2023-06/b.csv")).Withdrawn);
    }

    [Fact]
    public async Task Check_TheFileThatStoodInAnothersWayDeleted_LetsTheSweepTakeTheOtherIn()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1, 2));
        await rig.SendAsync("2023-06/b.csv", PlansOf(2, 3));
        await rig.SendAsync("2023-06/bad.csv", []);
        await rig.DeleteAsync("2023-06/a.csv");

        var missed = await rig.Unprocessed.AmongAsync(rig.Store.All(UploadContainer.Extracts), CancellationToken.None);
        Assert.Equal("2023-06/b.csv", Assert.Single(missed.Blobs).Name);
        Assert.Equal(ArrivalResult.Accepted, (await rig.ArriveAsync("2023-06/b.csv")).Result);
    }

    [Fact]
    public async Task Check_ARejectedFileDeleted_LeavesWhatCounts()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));
        await rig.SendAsync("2023-06/a.csv", []);

        Assert.Equal(new WithdrawalOutcome(June, 0, 0, 0, RunAsked: false), await rig.DeleteAsync("2023-06/a.csv"));
        Assert.Equal([UploadState.Accepted, UploadState.Withdrawn], rig.States("a.csv"));
    }

    [Fact]
    public async Task Check_AContentKeptForAnotherMonthToo_StaysKept()
    {
        var leavers = ListOf("List 9");
        await rig.SendAsync("2023-05/leavers.csv", leavers);
        await rig.SendAsync("2023-06/leavers.csv", leavers);

        await rig.DeleteAsync("2023-06/leavers.csv");

        Assert.Equal([UploadState.Withdrawn], rig.States("leavers.csv"));
        Assert.Single(rig.Contents.Hashes);
    }

    [Theory]
    [InlineData(89, UploadState.Withdrawn)]
    [InlineData(90, UploadState.Expired)]
    public async Task Check_GoneAfterRetention_IsExpiredAndChangesNothing(int days, UploadState state)
    {
        await rig.SendAsync("2023-06/annex-a.xlsx", WholeSet());
        await rig.CommitAsync(Sheets.June);
        rig.Time.Now = rig.Store.Now.AddDays(days);

        var outcome = await rig.DeleteAsync("2023-06/annex-a.xlsx");

        var row = Assert.Single(rig.Ledger.Entries(June));
        Assert.Equal((state, 9), (row.State, row.Lists.Length));
        var expired = state == UploadState.Expired;
        Assert.Equal((expired ? 1 : 0, !expired), (outcome.Expired, outcome.RunAsked));
        Assert.Empty(rig.Contents.Hashes);
    }

    [Fact]
    public async Task Check_AfterRetention_NeitherStandInsNorReplacedContentsAreKept()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));
        await rig.SendAsync("2023-06/a.csv", PlansOf(2));
        await rig.SendAsync("2023-06/b.csv", PlansOf(5));
        await rig.SendAsync("2023-06/b.csv", []);
        Assert.Equal(3, rig.Contents.Hashes.Count());
        rig.Time.Now = rig.Store.Now.AddDays(90);

        Assert.Equal(1, (await rig.SweepAsync()).Expired);

        Assert.Equal(rig.Row("a.csv", UploadState.Accepted).ContentHash, Assert.Single(rig.Contents.Hashes));
        Assert.Null(rig.Row("a.csv", UploadState.Replaced).ReplacedBy);
        Assert.Equal(1, rig.Ledger.Entries(June).Count(entry => entry.State == UploadState.Expired));
    }

    [Fact]
    public async Task Check_AListOlderThanTheLedger_WithdrawsNothingThatIsThere()
    {
        var before = rig.Store.All(UploadContainer.Extracts);
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));

        Assert.Equal(0, (await rig.Withdrawals.CheckAsync(June, before, default)).Withdrawn);
        Assert.Equal(["a.csv"], rig.Counting);
    }

    [Fact]
    public async Task Check_ComesBackWhileItIsWithdrawn_Counts()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));
        rig.Ledger.BeforeWrite = () => rig.SendAsync("2023-06/a.csv", PlansOf(1));

        var outcome = await rig.DeleteAsync("2023-06/a.csv");

        Assert.Equal(0, outcome.Withdrawn);
        Assert.Equal(["a.csv"], rig.Counting);
        Assert.Single(rig.Contents.Hashes);
    }

    [Fact]
    public async Task Check_TheSameAgain_WritesNothing()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));
        await rig.DeleteAsync("2023-06/a.csv");
        var writes = rig.Ledger.Writes;

        Assert.Equal(0, (await rig.SweepAsync()).Withdrawn);
        Assert.Equal(writes, rig.Ledger.Writes);
    }

    [Fact]
    public async Task Handle_AWithdrawnContentThatComesBack_CountsAnew()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));
        await rig.DeleteAsync("2023-06/a.csv");

        Assert.Equal(ArrivalResult.Accepted, (await rig.SendAsync("2023-06/a.csv", PlansOf(1))).Result);
        Assert.Equal(
            (UploadState.Accepted, 2),
            (Assert.Single(rig.Ledger.Entries(June)).State, rig.Row("a.csv", UploadState.Accepted).Arrival));
        Assert.Equal(Sheets.June, rig.Row("a.csv", UploadState.Accepted).WindowFrom);
    }
}
