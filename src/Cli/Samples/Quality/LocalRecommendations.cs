using NodaTime;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Lists;

namespace Reporting.Cli.Samples.Quality;

/// <summary>
/// The list <c>recommendations</c>: two asked for at each meeting, reported until they are over and a meeting has heard
/// of it. A function of the month alone.
/// </summary>
internal static class LocalRecommendations
{
    private const int MonthsBack = 12;
    private const int EveryRejected = 5;

    private sealed record Asked(LocalDate On, string Title, string Action, string Taken, string Status);

    private static readonly (string Title, string Action)[] Requests =
    [
        ("Performance of children's services", "Show the ethnicity of children at each stage beside the population"),
        ("Placement sufficiency", "Ask council services to help proposed children's homes to open"),
        ("Quality assurance", "Bring the learning from audits to a meeting of the panel"),
        ("Participation of care leavers", "Report how many care leavers are in education, employment or training"),
        ("Early help", "Circulate the presentation on the locality working model"),
        ("Workforce", "Set out how the number of agency workers will fall"),
        ("Neglect", "Circulate the feedback of schools on the neglect toolkit"),
        ("Re-referrals", "Say how many re-referrals are moves between teams"),
    ];

    public static Table At(Snapshot at) => at.Table(
        "recommendations",
        [
            Column.Required<Asked>("Date", (asked, _) => asked.On),
            Column.Text<Asked>("Title", (asked, _) => asked.Title),
            Column.Text<Asked>("Action Proposed", (asked, _) => asked.Action),
            Column.Text<Asked>("Action Taken", (asked, _) => asked.Taken),
            Column.Text<Asked>("Progress Status", (asked, _) => asked.Status),
        ],
        ListedAt(at));

    private static IEnumerable<Asked> ListedAt(Snapshot at)
    {
        var meetings = PanelMeetings.Between(at.Month.PlusMonths(-MonthsBack), at.Month)
            .Where(meeting => meeting <= at.End)
            .ToList();
        for (var held = 0; held < meetings.Count; held++)
        {
            foreach (var quick in (bool[])[true, false])
            {
                if (Item(meetings[held], quick, meetings.Count - held - 1) is { } asked)
                    yield return asked;
            }
        }
    }

    /// <summary>Null once it was reported as over: it has left the list.</summary>
    /// <param name="quick">It is over a meeting earlier than the other.</param>
    /// <param name="since">Meetings held since it was asked for.</param>
    private static Asked? Item(LocalDate on, bool quick, int since)
    {
        var number = ((on.Year * 12) + on.Month) / 2;
        var (title, action) = Requests[((number * 2) + (quick ? 0 : 1)) % Requests.Length];
        var (taken, status) = (since + (quick ? 1 : 0)) switch
        {
            0 => ("It is on the service's plan for the next quarter.", "Outstanding"),
            1 => ("Work has begun and goes on.", "Partially complete"),
            2 when number % EveryRejected == 0 => ("It can't be done within the budget.", "Rejected"),
            2 => ("It is done.", quick ? "Complete" : "Completed"),
            _ => ("", ""),
        };
        return status.Length == 0 ? null : new Asked(on, title, action, taken, status);
    }
}
