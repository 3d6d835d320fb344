using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Cli.Demo;

/// <summary>What the demo shows: how many months of which size, and which of them is published.</summary>
internal static class DemoPlan
{
    public const int Months = 3;

    /// <summary>Children open at a time: a quarter of the usual size, so that most of a first demo's time is spent
    /// installing Azurite.</summary>
    public const int Children = 600;

    public const ulong Seed = 1;

    public static ReportingMonth Period { get; } = new(2023, 6);

    /// <summary>A deployment merges the requests of two minutes; here each month's set is complete with one file.
    /// </summary>
    public static TimeSpan MergeWindow => TimeSpan.Zero;

    /// <summary>How often the host looks for what is new: people watch, and the storage is on the same machine.
    /// </summary>
    public static TimeSpan Polling { get; } = TimeSpan.FromMilliseconds(250);

    public static ImmutableArray<string> Reports => BuildRun.PublishedReports;

    public static string DraftOf(ReportingMonth period, string report) => $"{period}/{report}-{period}.xlsx";

    public static string OfficerOf(ReportingMonth period, string report, string code) =>
        $"{period}/{report}-{period}-{code}.xlsx";

    public static string FirstIssueOf(ReportingMonth period, string report) =>
        $"{period}/{report}-{period}-issue-1.xlsx";

    /// <summary>The reference file <c>releases</c> that approves one run of each report, to be published at once.
    /// </summary>
    /// <param name="codes">The runs' short codes by report.</param>
    /// <param name="today">In London.</param>
    public static string Releases(ReportingMonth period, IReadOnlyDictionary<string, string> codes, LocalDate today)
    {
        var day = today.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        var rows = codes.OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(each => $"{period},{each.Key},{each.Value},Head of performance,{day},{day}");
        return string.Join(
            '\n', ["Period,Report,Run Id,Approved By Role,Approved On,Publish On", .. rows, ""]);
    }
}
