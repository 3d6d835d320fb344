using Azure.Data.Tables;
using NodaTime;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Tests.Emulator;
using Reporting.Uploads;

namespace Reporting.Storage.Tests;

/// <summary>Rows as an earlier release may have left them: what they lack reads as its default (fault 74).</summary>
[Collection(AzuriteTests.Name)]
public sealed class EarlierReleaseTests(EmulatorFixture emulator)
{
    private static readonly ReportingMonth June = new(2023, 6);

    [Fact]
    public async Task Ledger_RowWithTheLeast_IsRead()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        await AddAsync(account, "Extracts", new TableEntity("2023-06", "head"));
        await AddAsync(account, "Extracts", new TableEntity("2023-06", "beef")
        {
            ["ContentHash"] = "beef",
            ["State"] = "Accepted",
            ["UploadedOn"] = "2023-07-03",
            ["Blobs"] = """[{"name":"2023-06/a.xlsx","eTag":"0x1","ofALaterRelease":{}}]""",
            ["Lists"] = """[{"period":"2023-06","list":"List 8","file":"a.xlsx","contentHash":"cafe","rows":4}]""",
        });

        var read = await account.Store<IUploadLedger>().ReadAsync(UploadFolder.Of(June), default);

        Assert.NotNull(read.Version);
        var entry = Assert.Single(read.Entries);
        Assert.Equal((UploadState.Accepted, 0, null), (entry.State, entry.Arrival, entry.WindowFrom));
        Assert.Equal(new LocalDate(2023, 7, 3), entry.UploadedOn);
        Assert.Equal(new BlobVersion("2023-06/a.xlsx", "0x1"), Assert.Single(entry.Blobs));
        Assert.Equal(4, Assert.Single(entry.Lists).Rows);
        Assert.Empty(entry.Kinds);
        Assert.Empty(entry.RejectedBy);
    }

    [Fact]
    public async Task Runs_RowsWithTheLeast_AreRead()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        await AddAsync(account, "Runs", new TableEntity("2023-06~figures", "head")
        {
            ["Period"] = "2023-06",
            ["Report"] = "figures",
            ["RunId"] = "cafe0123",
        });
        await AddAsync(account, "Runs", new TableEntity("2023-06~figures", "cafe0123")
        {
            ["RunId"] = "cafe0123",
            ["Inputs"] = """[{"kind":"rules","name":"version","value":"1"}]""",
        });
        var runs = account.Store<IRunStore>();
        var of = ReportKey.FiguresOf(June);

        var head = await runs.HeadAsync(of, default);
        var run = await runs.FindAsync(new RunKey(of, "cafe0123"), default);

        Assert.Equal(("cafe0123", null, null), (head.RunId, head.DueKey, head.Failure));
        Assert.Equal(new RunInput("rules", "version", "1"), Assert.Single(run!.Inputs));
        Assert.Empty(run.Editions);
        Assert.Null(run.Details);
    }

    [Fact]
    public async Task Publications_RowWithTheLeast_IsRead()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        var publications = account.Store<IPublicationStore>();
        await AddAsync(account, "Publications", new TableEntity("2023-06~performance-panel", "00001")
        {
            ["Period"] = "2023-06",
            ["Report"] = "performance-panel",
            ["RunId"] = "cafe0123",
            ["Issue"] = 1,
            ["ContentHash"] = "beef",
            ["PublishedOn"] = "2023-07-11",
            ["OfALaterRelease"] = true,
        });

        var issue = Assert.Single(
            await publications.IssuesAsync(new ReportKey(June, "performance-panel"), default));

        Assert.Equal(
            ("", null, new LocalDate(2023, 7, 11)), (issue.ApprovedByRole, issue.ApprovedOn, issue.PublishedOn));
        Assert.False(await publications.TryAddAsync(issue with { ContentHash = "cafe" }, default));
    }

    private static async Task AddAsync(EmptyAccount account, string name, TableEntity row)
    {
        var table = account.Tables.GetTableClient(name);
        await table.CreateIfNotExistsAsync();
        await table.AddEntityAsync(row);
    }
}
