using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny.Recommendations;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Scrutiny.Recommendations;

/// <summary>The panel's lists of some months, and its meetings.</summary>
internal static class Lists
{
    public const string Panel = "Scrutiny Panel";

    /// <summary>Those of scrutiny.md up to July 2023, with the months whose figures they were given.</summary>
    public static ImmutableArray<Meeting> Meetings { get; } =
    [
        Meeting("2022-09-29", "2022-08"), Meeting("2022-11-24", "2022-10"), Meeting("2023-01-26", "2022-12"),
        Meeting("2023-06-16", "2023-04"), Meeting("2023-07-06", "2023-05"), Meeting("2023-07-20", "2023-06"),
    ];

    public static Meeting Meeting(
        string date, string? snapshot = null, string body = Panel, string? papersOut = null) =>
        new(body, Day(date), Dates.Day(papersOut), snapshot is null ? null : ReportingMonth.Parse(snapshot));

    public static QualityMonth Of(string month, params ImmutableArray<Recommendation> items) =>
        new(ReportingMonth.Parse(month)) { HasRecommendations = true, Recommendations = items };

    public static Recommendation Item(
        string asked, string title, string? status, string? accepted = null, string action = "Do it") =>
        new(Day(asked), title, action, "It was done", status, Dates.Day(accepted), null);

    /// <summary>What the paper of the last list's month says.</summary>
    public static MonitoredList Monitored(params ImmutableArray<QualityMonth> lists) =>
        Monitoring.Of(lists[^1].Period, lists, Meetings);

    private static LocalDate Day(string date) => Dates.Day(date)!.Value;
}
