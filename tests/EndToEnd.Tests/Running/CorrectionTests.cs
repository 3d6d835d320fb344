using System.Text;
using ExcelDataReader;

namespace Reporting.Tests.EndToEnd.Running;

public sealed class CorrectionTests
{
    private const string June = SampleMonths.June;
    private const string List = "early_help_referrals-2023-06.csv";

    // The reader of old workbooks asks for their code page, whatever it reads.
    static CorrectionTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task ACorrectedList_AfterPublication_GivesADraftThatSaysWhatChangedAndThenIssueTwo()
    {
        await using var system = await RunningSystem.StartAsync();
        var officer = new Officer(system);
        system.StartApp(("SweepSchedule", RunningSystem.Often));
        await officer.UploadMonthAsync(June);
        var first = await officer.DraftsAsync(June);

        await officer.ReleaseAsync(June, (Officer.Panel, first[0]));
        await officer.PublishedAsync(June, Officer.Panel, 1);
        Assert.Equal(
            await system.BytesAsync("drafts", $"{June}/performance-panel-{June}.xlsx"),
            await system.BytesAsync("published", $"{June}/performance-panel-{June}-issue-1.xlsx"));
        var issueOne = await system.BytesAsync("published", $"{June}/performance-panel-{June}-issue-1.xlsx");

        await system.UploadAsync(June, List, WithoutLastRows(List, 3));
        var second = await officer.DraftsAsync(June, first);
        var revisions = Sheet(
            await system.BytesAsync("drafts", $"{June}/performance-panel-{June}.xlsx"), "Revisions");
        var revised = Assert.Single(
            revisions, row => row[0] == "Number of referrals into Early Help" && row[1] == "Jun 2023");
        Assert.Equal(3, Number(revised[2]) - Number(revised[4]));
        Assert.Equal("A file of June 2023 was replaced", revised[6]);
        var stored = Assert.Single(
            await system.RowsAsync("Results"),
            row => row.PartitionKey.Contains(second[0], StringComparison.Ordinal)
                && row.GetString("Indicator") == "early-help-referrals" && row.GetString("Breakdown") == "Authority");
        Assert.Contains("[r]", stored.GetString("Marker"));

        await officer.ReleaseAsync(June, (Officer.Panel, first[0]), (Officer.Panel, second[0]));
        await officer.PublishedAsync(June, Officer.Panel, 2);
        Assert.Equal(issueOne, await system.BytesAsync("published", $"{June}/performance-panel-{June}-issue-1.xlsx"));
        Assert.Equal(
            ["json", "xlsx", "json", "xlsx"],
            (await system.NamesAsync("published")).Select(name => name[^4..]));

        var verified = Verify(system, issueOne);
        verified.MustBe(0);
        Assert.StartsWith("Genuine: performance-panel, June 2023, run ", verified.Output, StringComparison.Ordinal);
        Assert.Contains("issue 1 of 2", verified.Output, StringComparison.Ordinal);
        Assert.Contains("because: a file of June 2023 was replaced.", verified.Output, StringComparison.Ordinal);
        var officers = Assert.Single(
            await system.NamesAsync("officer"),
            name => name.Contains($"panel-{June}-{second[0]}", StringComparison.Ordinal));
        var unpublished = Verify(system, await system.BytesAsync("officer", officers));
        unpublished.MustBe(2);
        Assert.Contains("the officer edition", unpublished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWithdrawnCorrection_FallsBackToTheFiguresBefore()
    {
        await using var system = await RunningSystem.StartAsync();
        var officer = new Officer(system);
        system.StartApp(("SweepSchedule", RunningSystem.Often));
        await officer.UploadMonthAsync(June);
        var first = await officer.DraftsAsync(June);
        await system.UploadAsync(June, List, WithoutLastRows(List, 3));
        var second = await officer.DraftsAsync(June, first);

        await system.DeleteAsync("extracts", $"{June}/{List}");

        Assert.Equal(first, await officer.DraftsAsync(June, second));
        await officer.LedgerAsync(June, "Withdrawn", 1);
        await officer.LedgerAsync(June, "Replaced", 0);
    }

    private static Outcome Verify(RunningSystem system, byte[] workbook)
    {
        using var work = new WorkFolder();
        return ReportingCommand.Run(
            "verify", work.Put("received.xlsx", workbook), "--storage", system.ConnectionString);
    }

    internal static byte[] WithoutLastRows(string file, int rows)
    {
        var lines = Encoding.UTF8.GetString(SampleMonths.Of(June).Single(each => each.File == file).Content)
            .TrimEnd().Split("\r\n");
        Assert.All(lines.TakeLast(rows), line => Assert.Contains("/06/2023", line));
        return Encoding.UTF8.GetBytes(string.Join("\r\n", lines.SkipLast(rows)) + "\r\n");
    }

    private static decimal Number(string cell) =>
        decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    private static List<string[]> Sheet(byte[] workbook, string tab)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(workbook));
        while (reader.Name != tab)
            Assert.True(reader.NextResult(), $"There is no sheet {tab}.");
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([
                .. Enumerable.Range(0, reader.FieldCount).Select(column =>
                    Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture) ?? ""),
            ]);
        }

        return rows;
    }
}
