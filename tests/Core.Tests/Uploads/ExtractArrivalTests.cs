using Reporting.Extracts;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;
using Reporting.Uploads;
using static Reporting.Tests.Uploads.UploadRig;

namespace Reporting.Tests.Uploads;

public sealed class ExtractArrivalTests
{
    private readonly UploadRig rig = new();

    [Fact]
    public async Task Handle_AWholeSet_IsAcceptedKeptReceiptedAndAsksForEveryReport()
    {
        var outcome = await rig.SendAsync("2023-06/annex-a.xlsx", WholeSet());

        Assert.Equal(ArrivalResult.Accepted, outcome.Result);
        Assert.True(outcome.RunAsked);
        Assert.Equal((9, 0), (outcome.RowsRead, outcome.RowsSetAside));
        var row = rig.Row("annex-a.xlsx", UploadState.Accepted);
        Assert.Equal((1, 9, new NodaTime.LocalDate(2023, 7, 3)), (row.Arrival, row.Lists.Length, row.UploadedOn));
        Assert.Equal((Sheets.June, Sheets.June), (row.WindowFrom, row.WindowTo));
        Assert.Equal(row.ContentHash, Assert.Single(rig.Contents.Hashes));
        Assert.Equal(["2023-06/annex-a.xlsx.receipt.html", "2023-06/annex-a.xlsx.receipt.xlsx"], rig.Receipts.Names);
        Assert.Contains(
            "Every list that is expected of June 2023 is here",
            rig.Receipts.Page("2023-06/annex-a.xlsx"),
            StringComparison.Ordinal);
        Assert.Equal(ReportRecipe.Names.Select(name => new ReportKey(Sheets.June, name)), rig.Queue.Waiting);
    }

    [Fact]
    public async Task Handle_PartOfTheSet_WaitsAndSaysWhatIsLacking()
    {
        var outcome = await rig.SendAsync("2023-06/plans.csv", PlansOf(1, 2));

        Assert.Equal((ArrivalResult.Accepted, false), (outcome.Result, outcome.RunAsked));
        Assert.Empty(rig.Queue.Waiting);
        Assert.Contains(
            "June 2023 still lacks List 1, List 2, List 3, List 4, List 5, List 6, List 8, List 9.",
            rig.Receipts.Page("2023-06/plans.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_AListOfAMonthThatHasBeenReported_AsksAgain()
    {
        await rig.CommitAsync(Sheets.June);

        Assert.True((await rig.SendAsync("2023-06/plans.csv", PlansOf(1))).RunAsked);
    }

    [Fact]
    public async Task Handle_TheSameContentUnderAnotherName_IsNotedAndChangesNothing()
    {
        await rig.SendAsync("2023-06/annex-a.xlsx", WholeSet());
        var asked = rig.Queue.Waiting.Count;

        var outcome = await rig.SendAsync("2023-06/copy.xlsx", WholeSet());

        Assert.Equal((ArrivalResult.SameContent, false), (outcome.Result, outcome.RunAsked));
        Assert.Equal(asked, rig.Queue.Waiting.Count);
        var row = Assert.Single(rig.Ledger.Entries(June));
        Assert.Equal(
            ("annex-a.xlsx", 1, "annex-a.xlsx, copy.xlsx"),
            (row.File, row.Arrival, string.Join(", ", row.Blobs.Select(blob => blob.Name))));
        Assert.Contains(
            "The same content is already here as annex-a.xlsx, so this copy changes nothing.",
            rig.Receipts.Page("2023-06/copy.xlsx"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_ACorrection_ReplacesTheFileOfItsNameAndAsksAgain()
    {
        await rig.SendAsync("2023-06/annex-a.xlsx", WholeSet(1));
        var outcome = await rig.SendAsync("2023-06/annex-a.xlsx", WholeSet(2));

        Assert.Equal((ArrivalResult.Accepted, true), (outcome.Result, outcome.RunAsked));
        Assert.Equal([UploadState.Replaced, UploadState.Accepted], rig.States("annex-a.xlsx"));
        var old = rig.Row("annex-a.xlsx", UploadState.Replaced);
        Assert.Empty(old.Blobs);
        Assert.Equal(rig.Row("annex-a.xlsx", UploadState.Accepted).ContentHash, old.ReplacedBy);
        Assert.Contains(
            "It takes the place of the file that was sent earlier under the same name.",
            rig.Receipts.Page("2023-06/annex-a.xlsx"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_ABadFileOverAGoodOne_LeavesTheGoodOneCounting()
    {
        await rig.SendAsync("2023-06/plans.csv", PlansOf(1));
        var outcome = await rig.SendAsync(
            "2023-06/plans.csv", CsvBuilder.Csv(["Child Unique ID", "Category"], [1, "x"]).ToBytes());

        Assert.Equal((ArrivalResult.Rejected, false), (outcome.Result, outcome.RunAsked));
        Assert.Equal([UploadState.Accepted, UploadState.Rejected], rig.States("plans.csv"));
        Assert.Contains(
            "The last good file of this name still counts",
            rig.Receipts.Page("2023-06/plans.csv"),
            StringComparison.Ordinal);
        Assert.Single(rig.Contents.Hashes);
        await rig.SweepAsync();
        Assert.Equal(["plans.csv"], rig.Counting);
    }

    [Fact]
    public async Task Handle_AGoodFileOverABadOneOverAGoodOne_ReplacesTheFirst()
    {
        await rig.SendAsync("2023-06/plans.csv", PlansOf(1));
        await rig.SendAsync("2023-06/plans.csv", []);
        await rig.SendAsync("2023-06/plans.csv", PlansOf(1, 2));

        Assert.Equal([UploadState.Replaced, UploadState.Rejected, UploadState.Accepted], rig.States("plans.csv"));
        Assert.Empty(rig.Row("plans.csv", UploadState.Rejected).Blobs);
    }

    [Fact]
    public async Task Handle_AReplacedContentThatComesBack_CountsAnewAndLast()
    {
        await rig.SendAsync("2023-06/plans.csv", PlansOf(1));
        await rig.SendAsync("2023-06/plans.csv", PlansOf(1, 2));
        await rig.SendAsync("2023-06/plans.csv", PlansOf(1));

        var row = rig.Row("plans.csv", UploadState.Accepted);
        Assert.Equal((3, null, 1), (row.Arrival, row.ReplacedBy, row.Lists.Single().Rows));
        Assert.Equal(2, rig.Ledger.Entries(June).Length);
    }

    [Fact]
    public async Task Handle_AnotherMonthsContent_IsRejectedByName()
    {
        await rig.SendAsync("2023-05/plans.csv", PlansOf(1, 2));
        var outcome = await rig.SendAsync("2023-06/plans.csv", PlansOf(2, 1));

        Assert.Equal("other-months-content", Assert.Single(outcome.Reasons));
        Assert.Contains(
            "This is May 2023&#39;s file", rig.Receipts.Page("2023-06/plans.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_TwoFilesOfOneListWithoutACommonChild_BothCount()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1, 2));
        await rig.SendAsync("2023-06/b.csv", PlansOf(3));

        Assert.Equal(["a.csv", "b.csv"], rig.Counting);
    }

    [Fact]
    public async Task Handle_ADeletedFileThatNoSweepHasMissedYet_GivesWay()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1, 2));
        rig.Store.Delete(UploadContainer.Extracts, "2023-06/a.csv");
        await rig.SendAsync("2023-06/b.csv", PlansOf(2, 3));
        await rig.SweepAsync();

        Assert.Equal(["b.csv"], rig.Counting);
        Assert.Equal([UploadState.Replaced], rig.States("a.csv"));
    }

    [Fact]
    public async Task Handle_ZeroBytes_IsRejectedAtOnce() =>
        Assert.Equal("empty-file", Assert.Single((await rig.SendAsync("2023-06/plans.csv", [])).Reasons));

    [Theory]
    [InlineData("2023-06/Plan's & <b>\"list\" #1?%2e%2e.csv")]
    [InlineData("2023-06/\u202Eplans\u0007\r\n=cmd|'.csv")]
    [InlineData("2023-06/été — \U0001F469 plans.csv")]
    [InlineData("2023-06/...csv")]
    public async Task Handle_NamesWithOddCharacters_AreTakenInAndReceipted(string name)
    {
        Assert.Equal(ArrivalResult.Accepted, (await rig.SendAsync(name, PlansOf(1))).Result);

        Assert.Contains($"{name}.receipt.xlsx", rig.Receipts.Names);
        Assert.DoesNotContain("<b>", rig.Receipts.Page(name), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_EveryColumnThatIsMissing_IsNamedInTheReceiptOfTheRejection()
    {
        var outcome = await rig.SendAsync(
            "2023-06/plans.csv",
            CsvBuilder.Csv(
                [
                    "Child Unique ID", "Initial Category of Abuse", "Latest Category of Abuse",
                    "Number of Previous Child Protection Plans",
                ],
                [1, "x", "y", 0])
                .ToBytes());

        Assert.Equal(ArrivalResult.Rejected, outcome.Result);
        var page = rig.Receipts.Page("2023-06/plans.csv");
        Assert.Contains("Child Protection Plan Start Date", page, StringComparison.Ordinal);
        Assert.Contains("Child Protection Plan End Date", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_ADateAfterTheDayOfUpload_IsSetAside()
    {
        rig.Store.Now = new DateTimeOffset(2023, 6, 14, 22, 59, 0, TimeSpan.Zero);

        Assert.Equal(
            1, (await rig.SendAsync("2023-06/early.csv", ListOf(ListNames.Contacts, "SYN-000001"))).RowsSetAside);
        rig.Store.Now = rig.Store.Now.AddMinutes(1);
        Assert.Equal(
            0, (await rig.SendAsync("2023-06/next-day.csv", ListOf(ListNames.Contacts, "SYN-000002"))).RowsSetAside);
    }
}
