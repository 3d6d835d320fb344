using Reporting.Extracts;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;
using Reporting.Uploads;
using static Reporting.Tests.Uploads.UploadRig;

namespace Reporting.Tests.Uploads;

public sealed class ReferenceArrivalTests
{
    private readonly UploadRig rig = new();

    [Fact]
    public async Task Handle_AGoodFile_IsAcceptedWithItsKinds()
    {
        var outcome = await SendAsync("settings.csv", Settings(("amber margin", "3")));

        Assert.Equal((ArrivalResult.Accepted, "settings"), (outcome.Result, Assert.Single(outcome.Holds)));
        Assert.Equal(["settings.csv"], Counting);
        Assert.Contains("It holds settings.", rig.Receipts.Page("reference/settings.csv"), StringComparison.Ordinal);
        Assert.Contains("reference/settings.csv.receipt.xlsx", rig.Receipts.Names);
    }

    [Fact]
    public async Task Handle_ABadFileOverAGoodOne_IsRejectedAndTheGoodOneStays()
    {
        await SendAsync("settings.csv", Settings(("amber margin", "3")));
        var outcome = await SendAsync("settings.csv", Settings(("amber margin", "ZZCANARY"), ("visit weeks", "none")));

        Assert.Equal("reference-value", Assert.Single(outcome.Reasons));
        Assert.Equal([UploadState.Accepted, UploadState.Rejected], Rows.Select(entry => entry.State));
        var page = rig.Receipts.Page("reference/settings.csv");
        Assert.Contains("which the setting &quot;amber margin&quot; needs", page, StringComparison.Ordinal);
        Assert.Contains("which the setting &quot;visit weeks&quot; needs", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ZZCANARY", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_AFileThatBreaksAnother_IsRejected()
    {
        await SendAsync("settings.csv", Settings(("authority", "Elsewhere"), ("authority code", "852")));
        Assert.Equal(ArrivalResult.Accepted, (await SendAsync("national.csv", CsvBuilder.Csv(
            ["time_period", "geographic_level", "region_name", "old_la_code", "new_la_code"],
            [2023, "Local authority", "South East", "852", "E06000045"]).ToBytes())).Result);

        Assert.Equal(
            "authority-code-missing",
            Assert.Single((await SendAsync("settings.csv", Settings(("authority", "Elsewhere")))).Reasons));
        Assert.Equal(["settings.csv", "national.csv"], Counting);
    }

    [Fact]
    public async Task Handle_AFileOfNoKindOverAGoodOne_IsRejectedWithTheKnownKindsAndTheGoodOneStays()
    {
        await SendAsync("settings.csv", Settings(("amber margin", "3")));
        var outcome = await SendAsync("settings.csv", CsvBuilder.Csv(["Nmae", "ZZCANARY"], ["at", "all"]).ToBytes());

        Assert.Equal((ArrivalResult.Rejected, false), (outcome.Result, outcome.RunAsked));
        Assert.Equal("reference-not-recognised", Assert.Single(outcome.Reasons));
        Assert.Equal([UploadState.Accepted, UploadState.Rejected], Rows.Select(entry => entry.State));
        var page = rig.Receipts.Page("reference/settings.csv");
        Assert.Contains(
            "No row of the file holds the headings of a kind of reference data", page, StringComparison.Ordinal);
        Assert.Contains("settings: Name, Value; targets: Indicator, From, To, Target;", page, StringComparison.Ordinal);
        Assert.Contains("The last good file of this name still counts", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ZZCANARY", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_AKindOfAnotherReport_IsAccepted()
    {
        var outcome = await SendAsync(
            "training.csv",
            CsvBuilder.Csv(["Date", "Title", "Practice Area"], ["2023-06-01", "A day", "Planning"]).ToBytes());

        Assert.Equal((ArrivalResult.Accepted, "training"), (outcome.Result, Assert.Single(outcome.Holds)));
    }

    [Fact]
    public async Task Handle_ADeeperFolder_IsIgnored() =>
        Assert.Equal(
            "deeper-folder",
            Assert.Single((await SendAsync("old/settings.csv", Settings(("amber margin", "3")))).Reasons));

    [Fact]
    public async Task Check_AReferenceFileDeletedAfterYears_IsWithdrawn()
    {
        await SendAsync("settings.csv", Settings(("amber margin", "3")));
        rig.Time.Now = rig.Time.Now.AddDays(1000);
        rig.Store.Delete(UploadContainer.Reference, "settings.csv");

        var outcome = await rig.Withdrawals.CheckAsync(UploadFolder.Reference, [], CancellationToken.None);

        Assert.Equal((1, 0), (outcome.Withdrawn, outcome.Expired));
        Assert.Empty(Counting);
    }

    [Fact]
    public async Task Handle_TheAuthoritysHeadings_AreKnownToTheNextExtract()
    {
        object?[][] rows = [["Kind-Nummer", .. Sheets.Headings(Plans)[1..]], Sheets.Usable(Plans, 1)];
        Assert.Equal(
            ArrivalResult.Rejected, (await rig.SendAsync("2023-06/plans.csv", CsvBuilder.Csv(rows).ToBytes())).Result);

        await SendAsync(
            "headings.csv",
            CsvBuilder.Csv(["List", "Heading", "Column"], [Plans, "Kind-Nummer", "Child Unique ID"]).ToBytes());

        Assert.Equal(
            ArrivalResult.Accepted, (await rig.SendAsync("2023-06/plans.csv", CsvBuilder.Csv(rows).ToBytes())).Result);
    }

    [Fact]
    public async Task Handle_TheAuthoritysCodes_AreKnownToTheNextExtract()
    {
        static byte[] Audits(string id) => CsvBuilder
            .Csv(["Audit ID", "Date Completed", "Grade"], [id, "15/06/2023", "Fine"]).ToBytes();
        await rig.SendAsync("2023-06/before.csv", Audits("A-1"));

        await SendAsync(
            "codes.csv",
            CsvBuilder.Csv(["List", "Column", "Typed", "Meaning"], ["audits", "Grade", "fine", "Good"]).ToBytes());
        await rig.SendAsync("2023-06/after.csv", Audits("A-2"));

        Assert.Contains("unknown-grade", rig.Receipts.Page("2023-06/before.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("unknown-grade", rig.Receipts.Page("2023-06/after.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_TheAuthoritysExpectedLists_MakeASetComplete()
    {
        await SendAsync("settings.csv", Settings(("expected lists", "list 7; MONTH BEFORE")));
        await rig.SendAsync("2023-05/supervision.csv", ListOf(ListNames.Supervision));

        Assert.False((await rig.SendAsync("2023-06/plans.csv", PlansOf(1))).RunAsked);
        Assert.Equal(["supervision"], await LacksAsync());
        Assert.True((await rig.SendAsync("2023-06/supervision.csv", ListOf(ListNames.Supervision, day: 16))).RunAsked);
        Assert.Empty(await LacksAsync());
    }

    [Fact]
    public async Task Handle_AChangeOfWhatRunsRead_AsksForMonthsThatHaveARun()
    {
        await rig.SendAsync("2023-06/annex-a.xlsx", WholeSet());
        while (rig.Queue.Take() is not null)
            continue;

        Assert.True((await SendAsync("settings.csv", Settings(("amber margin", "3")))).RunAsked);
        Assert.Contains(new ReportKey(Sheets.June, "performance-panel"), rig.Queue.Waiting);
    }

    private IEnumerable<LedgerEntry> Rows => rig.Ledger.Entries(UploadFolder.Reference).OrderBy(entry => entry.Arrival);

    private IEnumerable<string> Counting =>
        Rows.Where(entry => entry.State == UploadState.Accepted).Select(entry => entry.File);

    private async Task<IEnumerable<string>> LacksAsync() =>
        await new ExpectedSet(rig.Ledger, rig.Contents).LacksAsync(Sheets.June, CancellationToken.None);

    private static byte[] Settings(params (string Name, string Value)[] values) => CsvBuilder
        .Csv([["Name", "Value"], .. values.Select(each => (object?[])[each.Name, each.Value])]).ToBytes();

    private Task<ArrivalOutcome> SendAsync(string name, byte[] content)
    {
        rig.Store.Put(UploadContainer.Reference, name, content);
        return rig.References.HandleAsync(name, CancellationToken.None);
    }
}
