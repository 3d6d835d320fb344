using System.Text;

namespace Reporting.Tests.EndToEnd.Running;

/// <summary>
/// The audit cycle through the running app: its clock stands at 6 July 2023, the quarterly report's day.
/// </summary>
public sealed class AuditCycleTests
{
    private const string June = SampleMonths.June;
    private const string Quarterly = "audit-quarterly";
    private const string Header =
        "Audit ID,Child Unique ID,Service Area,Auditor,Audit Type,Date Allocated,Date Completed,Grade\r\n";

    private static readonly DateTimeOffset ReportDay = new(2023, 7, 6, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task ARegister_ReportedPublishedAndCorrected_RestatesItsGradesAndKeepsNoIdentity()
    {
        await using var system = await RunningSystem.StartAsync();
        var officer = new Officer(system);
        await system.UploadAsync(June, "audits.csv", Register("Good"));
        system.StartAppAhead(
            ReportDay - TimeProvider.System.GetUtcNow(),
            ("AuditQuarterlySchedule", RunningSystem.Often),
            ("SweepSchedule", RunningSystem.Often));

        var first = await DraftAsync(system, officer);
        await officer.ReleaseAsync(June, (Quarterly, first));
        await officer.PublishedAsync(June, Quarterly, 1);
        await system.UploadAsync(June, "audits.csv", Register("Inadequate"));
        var second = await DraftAsync(system, officer, first);

        Assert.NotEqual(first, second);
        Assert.Equal(2, (await officer.RunsAsync(June, Quarterly)).Distinct(StringComparer.Ordinal).Count());
        var audits = await system.RowsAsync("Audits");
        Assert.Equal(2 * 3, audits.Count(row => row.ContainsKey("ServiceArea")));
        foreach (var table in (string[])["Audits", "Runs", "Results", "Publications", "Clocks"])
        {
            Assert.All(
                await system.RowsAsync(table),
                row => Assert.DoesNotContain(
                    "ZZCANARY", string.Join(' ', row.Select(value => $"{value.Value}")), StringComparison.Ordinal));
        }
    }

    private static async Task<string> DraftAsync(RunningSystem system, Officer officer, string? before = null) =>
        await system.EventuallyAsync(
            $"a new draft of {Quarterly}",
            async () => await officer.CodeAsync(June, Quarterly) is { } code && code != before ? code : null);

    private static byte[] Register(string grade) => Encoding.UTF8.GetBytes(Header
        + $"A-1,ZZCANARY1,Jigsaw,ZZCANARY Auditor,Manager,03/06/2023,12/06/2023,{grade}\r\n"
        + "A-2,ZZCANARY2,ICAS,ZZCANARY Auditor,Themed,03/06/2023,13/06/2023,RI\r\n"
        + "A-3,ZZCANARY3,ICAS,ZZCANARY Auditor,Manager,03/06/2023,14/06/2023,Ungraded\r\n");
}
