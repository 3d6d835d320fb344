using Reporting.Extracts;
using Reporting.Extracts.Schemas;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;
using Reporting.Uploads;

namespace Reporting.Tests.Uploads;

/// <summary>ZZCANARY stands in every file's name and in every cell: no outcome and no exception repeats it.</summary>
public sealed class UploadCanaryTests
{
    private readonly UploadRig rig = new();

    [Fact]
    public async Task Handle_ACanaryInNamesAndCells_IsInNoOutcome()
    {
        var outcomes = new List<object>();
        foreach (var list in ShippedSchemas.Extracts.Take(9))
        {
            var canary = Sheets.Headings(list.Name).Select(_ => (object?)"ZZCANARY").ToArray();
            var used = Sheets.Usable(list.Name, "ZZCANARY");
            outcomes.Add(await rig.SendAsync(
                $"2023-06/ZZCANARY {list.Name}.csv",
                CsvBuilder.Csv([Sheets.Headings(list.Name), canary, used]).ToBytes()));
        }

        outcomes.Add(await rig.SendAsync("2023-06/ZZCANARY/deeper.csv", [1]));
        outcomes.Add(
            await rig.SendAsync("2023-06/ZZCANARY bad.csv", CsvBuilder.Csv(["ZZCANARY"], ["ZZCANARY"]).ToBytes()));
        outcomes.Add(await rig.SendAsync("2023-06/ZZCANARY overlap.csv", CsvBuilder.Csv(
            [
                Sheets.Headings(UploadRig.Plans), Sheets.Usable(UploadRig.Plans, "ZZCANARY"),
                Sheets.Usable(UploadRig.Plans, 2),
            ]).ToBytes()));
        outcomes.Add(await rig.DeleteAsync("2023-06/ZZCANARY List 7.csv"));

        Assert.All(outcomes, outcome =>
            Assert.DoesNotContain("ZZCANARY", Text(outcome), StringComparison.OrdinalIgnoreCase));
        Assert.Contains(outcomes.OfType<ArrivalOutcome>(), outcome => outcome.Reasons.Contains("overlapping-files"));
    }

    [Fact]
    public async Task Handle_KeptBytesLost_FailsWithoutNamingTheFile()
    {
        await rig.SendAsync("2023-06/ZZCANARY a.csv", UploadRig.PlansOf(1));
        await rig.Contents.DeleteAsync(rig.Contents.Hashes.Single(), default);

        var fault = await Assert.ThrowsAsync<FileNotFoundException>(
            () => rig.SendAsync("2023-06/ZZCANARY b.csv", UploadRig.PlansOf(2)));

        Assert.DoesNotContain("ZZCANARY", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_ACanaryInEveryCell_IsInNoReceipt()
    {
        var canary = Sheets.Headings(ListNames.ChildProtection).Select(_ => (object?)"ZZCANARY").ToArray();
        await rig.SendAsync(
            "2023-06/plans.csv", CsvBuilder.Csv([Sheets.Headings(ListNames.ChildProtection), canary]).ToBytes());

        Assert.DoesNotContain("ZZCANARY", rig.Receipts.Page("2023-06/plans.csv"), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Every public value, lists spelt out.</summary>
    private static string Text(object outcome) => string.Join(' ', outcome.GetType().GetProperties()
        .Select(property => property.GetValue(outcome))
        .Select(value => value is IEnumerable<string> all ? string.Join(' ', all) : value?.ToString()));
}
