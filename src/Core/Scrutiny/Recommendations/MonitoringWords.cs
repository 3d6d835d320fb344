using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Performance.Appendix;

namespace Reporting.Scrutiny.Recommendations;

/// <summary>What the sheets of the panel's recommendations call things.</summary>
internal static class MonitoringWords
{
    /// <summary>One of the four words; what was typed where it is none of them.</summary>
    public static string? Progress(ListedItem item) =>
        item.Progress is { } known ? RecommendationProgress.Of(known) : item.Words.Status;

    public static string Standing(MonitoredItem item) =>
        item.IsMissing ? "Missing from the list"
        : item.Removal != Removal.Stays ? item.IsNew ? $"New, {Over(item.Item)}" : Over(item.Item, capital: true)
        : item.IsNew ? "New"
        : "Open";

    public static string MayBeRemoved(MonitoredItem item) => (item.Removal, item.RemovableSince) switch
    {
        (Removal.OnceReported, { } day) => $"Once reported to the meeting of {AppendixWords.Of(day)}",
        (Removal.OnceReported, null) => "Once reported to the next meeting",
        (Removal.Reported, { } day) => $"Yes, reported to the meeting of {AppendixWords.Of(day)}",
        (Removal.Reported, null) => "Yes, reported before",
        (Removal.Accepted, { } day) => $"Yes, accepted on {AppendixWords.Of(day)}",
        _ when item.Item.Progress is null => "No, its progress is not known",
        _ => "No",
    };

    public static string Left(LeftItem item) => (item.Why, item.On) switch
    {
        (Removal.Accepted, { } day) => $"Accepted as completed on {AppendixWords.Of(day)}",
        (Removal.Reported, { } day) =>
            $"{Over(item.Item, capital: true)}, reported to the meeting of {AppendixWords.Of(day)}",
        (Removal.Reported, null) => $"{Over(item.Item, capital: true)} and reported",
        _ => "Not known: the lists of meetings in between were not given",
    };

    /// <summary>Where the list goes: "The list goes to the Scrutiny Panel of 26 January 2023."</summary>
    public static ImmutableArray<string> Taken(MonitoredList list) => [.. list.Taken.Select(Taken)];

    /// <summary>What keeps the list from being followed.</summary>
    public static ImmutableArray<string> Gaps(MonitoredList list) =>
    [
        .. list.ListOf is { } of && of != list.Month
            ? (IEnumerable<string>)
            [
                $"No list was received for {list.Month.ToWords()}: this is that of {of.ToWords()}, as it stood then.",
            ]
            : [],
        .. list.Taken.Where(each => !each.Untold.IsEmpty).Select(each =>
            $"Between the last list given and this one lie meetings whose lists were not given: {Days(each.Untold)}."),
    ];

    public static string Count(int number, string of) => number == 1
        ? $"1 {of}"
        : $"{number.ToString(CultureInfo.InvariantCulture)} {of}s";

    private static string Taken(ListTaken taken) => (taken.Body, taken.Days) switch
    {
        (null, _) => "Which meeting the list goes to is not known: the list of meetings has none.",
        ({ } body, []) => $"The list of meetings has no meeting of the {body} that takes this month's list.",
        ({ } body, var days) => $"The list goes to the {body} of {Days(days)}.",
    };

    private static string Over(ListedItem item, bool capital = false) => item.Progress switch
    {
        Audits.Register.Progress.Rejected => capital ? "Rejected" : "rejected",
        _ => capital ? "Completed" : "completed",
    };

    private static string Days(ImmutableArray<LocalDate> days) => MonitoringFindings.Days(days);
}
