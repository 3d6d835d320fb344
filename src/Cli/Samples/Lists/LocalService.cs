using NodaTime.Text;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

/// <summary>The local lists about the service itself: teams, workforce.</summary>
internal static class LocalService
{
    public static Table Teams(Snapshot at) => at.Table<Team>(
        "teams",
        [
            Column.Text<Team>("Allocated Team", (team, at) => team.NameAt(at.End)),
            Column.Text<Team>("Service Area", (team, _) => team.ServiceArea),
            Column.Text<Team>("Children with Disabilities", (team, _) => team.Disabilities ? "Yes" : "No"),
            Column.Text<Team>("Service Lead", (team, _) => team.ServiceLead),
            Column.Text<Team>("Practice Manager", (team, _) => team.Manager),
            new("From", ColumnKind.RequiredDate, (team, at) => Cell.Of(Renamed(team, at) ? team.Renamed : null)),
            new("To", ColumnKind.RequiredDate, (_, _) => Cell.Blank),
            Column.Text<Team>("Was", (team, at) => Renamed(team, at) ? team.Was! : ""),
        ],
        at.World.Teams.All);

    public static Table Workforce(Snapshot at)
    {
        var open = at.World.Cases
            .Where(episode => episode.IsOpenAt(at.End))
            .CountBy(episode => episode.LatestPhaseAt(at.End).Team)
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var leaver in at.World.CareLeavers.Where(leaver => leaver.IsListedAt(at.End)))
            open[leaver.Team] = open.GetValueOrDefault(leaver.Team) + 1;

        return at.Table<Team>(
            "workforce",
            [
                Column.Text<Team>("Month", (_, at) => YearMonthPattern.Iso.Format(at.Month)),
                Column.Text<Team>("Team", (team, at) => team.NameAt(at.End)),
                Column.Number<Team>("Posts", (team, _) => team.Workers.Count),
                Column.Number<Team>("Permanent", (team, at) => team.Workers.Count - Agency(team) - Vacant(team, at)),
                Column.Number<Team>("Agency", (team, _) => Agency(team)),
                Column.Number<Team>("Vacant", (team, at) => Vacant(team, at)),
                Column.Number<Team>("Caseload", (team, at) => Caseload(open.GetValueOrDefault(team), team, at)),
            ],
            at.World.Teams.All);
    }

    private static bool Renamed(Team team, Snapshot at) => team.Renamed <= at.End;

    private static int Agency(Team team) => team.Strain / 60;

    private static int Vacant(Team team, Snapshot at) => (team.Strain + at.Month.Month) % 3;

    /// <summary>Children for each worker in post, to one decimal.</summary>
    private static decimal Caseload(int children, Team team, Snapshot at) => decimal.Round(
        (decimal)children / (team.Workers.Count - Vacant(team, at)), 1, MidpointRounding.AwayFromZero);
}
