using NodaTime;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

/// <summary>The latest supervision of every open child and care leaver, and the month's management oversight.</summary>
internal static class LocalSupervision
{
    private const int EveryTwelfth = 12;

    private sealed record Supervised(Child Child, LocalDate Date, string Type, Team Team);

    private static readonly IReadOnlyList<Column<Supervised>> Columns =
    [
        Column.Id<Supervised>(row => row.Child),
        Column.Required<Supervised>("Date of Supervision", (row, _) => row.Date),
        Column.Code<Supervised>("Supervision Type", (row, _) => row.Type),
        Column.Team<Supervised>("Allocated Team", (row, at) => row.Team.NameAt(at.End)),
    ];

    public static Table At(Snapshot at) => at.Table("supervision", Columns, OfCases(at).Concat(OfCareLeavers(at)));

    private static IEnumerable<Supervised> OfCases(Snapshot at)
    {
        foreach (var episode in at.World.Cases.Where(episode => episode.IsOpenAt(at.End)))
        {
            var team = episode.LatestPhaseAt(at.End).Team;
            if (episode.Supervision.Latest(at.End) is { } latest)
                yield return new(episode.Child, latest, TypeOf(episode.Child), team);
            if (episode.Oversight.Latest(at.End) is { } oversight && oversight >= at.Start)
                yield return new(episode.Child, oversight, "Management oversight", team);
        }
    }

    private static IEnumerable<Supervised> OfCareLeavers(Snapshot at)
    {
        foreach (var leaver in at.World.CareLeavers.Where(leaver => leaver.IsListedAt(at.End)))
        {
            if (leaver.Supervision.Latest(at.End) is { } latest)
                yield return new(leaver.Child, latest, TypeOf(leaver.Child), leaver.Team);
        }
    }

    private static string TypeOf(Child child) => child.Number % EveryTwelfth == 0 ? "Group" : "Case";
}
