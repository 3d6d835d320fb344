using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Performance.Appendix;
using Reporting.Periods;

namespace Reporting.Scrutiny.Recommendations;

/// <summary>What can't be right in the panel's list. Items are named by their place in it, never by their words.
/// </summary>
internal static class MonitoringFindings
{
    public const string Vanished = "recommendation-vanished";
    public const string NotFollowed = "recommendation-not-followed";
    public const string Twice = "recommendation-twice";
    public const string Accepted = "recommendation-accepted";
    public const string NoMeeting = "recommendation-date";

    public static ImmutableArray<Finding> Of(
        ReportingMonth month, PanelList list, ImmutableArray<BodyMonitoring> walked) =>
    [
        .. list.Twice.Select(each => Found(list.Month, Twice, Severity.Warn,
            $"Items {Number(each.Number)} and {Number(each.Again)} of the list are one: date, title and action are the "
            + "same. The last counts; take the other off.")),
        .. list.Items.SelectMany(item => AcceptedOf(list.Month, item)),
        .. walked.SelectMany(body => OfBody(month, body)),
    ];

    private static IEnumerable<Finding> AcceptedOf(ReportingMonth month, ListedItem item)
    {
        if (item.Words.AcceptedOn is not { } accepted)
            yield break;
        if (item.Progress != Progress.Completed)
        {
            yield return Found(month, Accepted, Severity.Warn,
                $"Item {Number(item.Number)} of the list was accepted by the panel, and its progress is not Completed: "
                + "it stays on the list. Correct one of the two.");
        }

        if (accepted < item.Words.Date)
        {
            yield return Found(month, Accepted, Severity.Warn,
                $"Item {Number(item.Number)} of the list was accepted by the panel before it was asked for. Correct "
                + "one of the two dates.");
        }
    }

    private static IEnumerable<Finding> OfBody(ReportingMonth month, BodyMonitoring body)
    {
        foreach (var item in body.Items.Where(item => item.IsMissing))
        {
            yield return Found(month, Vanished, Severity.Warn,
                "An item was reported to the last meeting as not completed and is not on the list any more (item "
                + $"{Number(item.Item.Number)} of the last list that had it). It is kept on the sheet. Put it back on "
                + "the list, or keep it there as Completed with the day on which the panel accepted it.");
        }

        foreach (var item in body.Items.Where(item =>
            !item.IsMissing && !body.Meetings.MayHaveMetOn(item.Item.Words.Date)))
        {
            yield return Found(month, NoMeeting, Severity.Note,
                $"Item {Number(item.Item.Number)} of the list was asked for on a day on which the list of meetings has "
                + "no meeting. Check its date.");
        }

        if (body.Left.Count(item => item.Why == Removal.Stays) is > 0 and var lost)
        {
            yield return Found(month, NotFollowed, Severity.Note,
                $"{Number(lost)} open items of the last list given are not on this one. The panel met in between "
                + $"({Days(body.Taken.Untold)}) and the lists of these meetings were not given, so that nobody can "
                + "tell whether it accepted them.");
        }
    }

    public static string Days(ImmutableArray<LocalDate> days) =>
        string.Join(", ", days.Select(AppendixWords.Of));

    private static Finding Found(ReportingMonth month, string rule, Severity severity, string message) =>
        new(rule, severity, message) { List = ListNames.Recommendations, Period = month };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
