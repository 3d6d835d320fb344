using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Upkeep;

/// <summary>Asks for the audit reports that the framework's calendar wants and nobody has made yet.</summary>
/// <remarks>
/// Missed days and months are among them, oldest first; a report is made once, with no audits at all too. Source:
/// design.md, Triggers.
/// </remarks>
public sealed class AuditDeadlines(
    IRunStore runs,
    IUploadLedger ledger,
    IKeptContents contents,
    RunRequests requests,
    AuditDays days,
    LondonClock clock)
{
    /// <summary>An annual report is due from two months after its last until the next one is; further back a report
    /// would be news to nobody.</summary>
    private const int MonthsMissed = 14;

    private readonly ReferenceUploads reference = new(ledger, contents);

    /// <summary>The list of cases for the month's audits.</summary>
    public Task<int> AskForAllocationAsync(CancellationToken cancel) => AskAsync([AuditReports.Allocation], cancel);

    /// <summary>The month's analysis with its headlines, and every second month the overview.</summary>
    public Task<int> AskForMonthlyAsync(CancellationToken cancel) =>
        AskAsync([AuditReports.Monthly, AuditReports.Headlines, AuditReports.Overview], cancel);

    public Task<int> AskForQuarterlyAsync(CancellationToken cancel) => AskAsync([AuditReports.Quarterly], cancel);

    public Task<int> AskForAnnualAsync(CancellationToken cancel) => AskAsync([AuditReports.Annual], cancel);

    /// <summary>The day's deadlines, and whatever a timer that never fired has left undone on an earlier day.</summary>
    public async Task<int> AskForTodayAsync(CancellationToken cancel)
    {
        await requests.AskAsync(new ReportKey(ReportingMonth.Of(clock.Today), AuditReports.Deadlines), cancel);
        return 1 + await AskAsync(AuditRecipe.Names, clock.Today.PlusDays(-1), cancel);
    }

    private Task<int> AskAsync(ImmutableArray<string> reports, CancellationToken cancel) =>
        AskAsync(reports, clock.Today, cancel);

    private async Task<int> AskAsync(ImmutableArray<string> reports, LocalDate day, CancellationToken cancel)
    {
        var annual = (await reference.SettingsAsync(cancel)).Audits.AnnualMonth;
        var first = await FirstAsync(cancel);
        var asked = 0;
        foreach (var report in reports)
        {
            foreach (var of in DueBy(report, day, first, annual))
            {
                if (await runs.HeadAsync(of, cancel) is not { RunId: null, Failure: null })
                    continue;
                await requests.AskAsync(of, cancel);
                asked++;
            }
        }

        return asked;
    }

    /// <param name="first">The first month with audits; null: none has any, so that only the latest is due.</param>
    private IEnumerable<ReportKey> DueBy(string report, LocalDate day, ReportingMonth? first, int annualMonth)
    {
        var due = ReportingMonth.Of(day).LastMonths(MonthsMissed)
            .Where(month => days.DueOn(report, month, annualMonth) <= day)
            .ToList();

        // A list of cases for a month that is over helps nobody.
        var missed = report == AuditReports.Allocation
            ? due.Where(month => month == ReportingMonth.Of(clock.Today))
            : due.Where(month => month >= first || month == due[^1]);
        return missed.Select(month => new ReportKey(month, report));
    }

    private async Task<ReportingMonth?> FirstAsync(CancellationToken cancel)
    {
        foreach (var period in (await ledger.FoldersAsync(cancel)).Select(folder => folder.Period)
            .OfType<ReportingMonth>().Order())
        {
            var entries = AcceptedUploads.Of(await ledger.ReadAsync(UploadFolder.Of(period), cancel));
            if (entries.SelectMany(entry => entry.Lists).Any(list => list.List == ListNames.Audits))
                return period;
        }

        return null;
    }
}
