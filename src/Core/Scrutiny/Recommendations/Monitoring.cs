using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Scrutiny.Recommendations;

/// <summary>Follows the panel's list over months and meetings: what is reported, what may leave, what vanished.
/// </summary>
/// <remarks>
/// Items stay, and are reported to each meeting, until the panel accepts them as completed; a rejected one leaves only
/// after it was reported. Source: scrutiny.md, Monitoring of recommendations.
/// </remarks>
internal static class Monitoring
{
    public static MonitoredList Of(PaperScope scope) =>
        Of(scope.Month, scope.Quality, scope.Reference.Meetings);

    /// <param name="quality">What files of periods up to the month say.</param>
    public static MonitoredList Of(
        ReportingMonth month, ImmutableArray<QualityMonth> quality, ImmutableArray<Meeting> meetings)
    {
        ImmutableArray<PanelList> lists =
        [
            .. quality.Where(each => each.HasRecommendations && each.Period <= month)
                .OrderBy(each => each.Period)
                .Select(PanelList.Of),
        ];
        if (lists is not [.., var latest])
            return new MonitoredList(month, null);

        var bodies = new PanelBodies(meetings);
        var bodyOf = BodiesOf(lists, bodies);
        ImmutableArray<BodyMonitoring> walked =
        [
            .. bodyOf.Values.Append(bodies.Usual).Distinct().Select(body => BodyMonitoring.Of(
                month, [.. lists.Select(list => list with { Items = [.. OfBody(list, body)] })], body)),
        ];
        return new MonitoredList(month, latest.Month)
        {
            Items =
            [
                .. walked.SelectMany(each => each.Items)
                    .OrderBy(item => item.IsMissing)
                    .ThenBy(item => item.IsMissing ? item.Item.Words.Date : default)
                    .ThenBy(item => item.Item.Number),
            ],
            Left = [.. walked.SelectMany(each => each.Left)],
            Taken = Taken(walked),
            Findings = MonitoringFindings.Of(month, latest, walked),
        };

        IEnumerable<ListedItem> OfBody(PanelList list, PanelMeetings body) =>
            list.Items.Where(item => bodyOf[item.Key] == body);
    }

    // A list without an item goes to the usual body all the same.
    private static ImmutableArray<ListTaken> Taken(ImmutableArray<BodyMonitoring> walked)
    {
        var bodies = walked.Where(each => each.HasItems).ToList();
        return bodies.Count == 0 ? [walked[^1].Taken] : [.. bodies.Select(each => each.Taken)];
    }

    // An item keeps its body, whatever later lists say it was reported to.
    private static Dictionary<ItemKey, PanelMeetings> BodiesOf(ImmutableArray<PanelList> lists, PanelBodies bodies)
    {
        var found = new Dictionary<ItemKey, PanelMeetings>();
        foreach (var item in lists.SelectMany(list => list.Items))
            found.TryAdd(item.Key, bodies.Of(item.Words));
        return found;
    }
}
