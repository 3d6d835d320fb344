using NodaTime;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>
/// The cases that are audited: open on the day, service areas in turn, none audited in the last six months while
/// there are others.
/// </summary>
internal sealed class AuditCases(World world, Dice dice)
{
    private const int MonthsBetween = 6;

    private readonly Dictionary<Child, LocalDate> audited = [];

    public IReadOnlyList<AuditedCase> Draw(LocalDate day, int wanted)
    {
        var open = Open(day).DistinctBy(each => each.Child).ToArray();
        dice.Shuffle(open);
        var areas = open
            .OrderBy(each => audited.TryGetValue(each.Child, out var last) && last > day.PlusMonths(-MonthsBetween))
            .GroupBy(each => each.Team.ServiceArea, StringComparer.Ordinal)
            .OrderBy(area => area.Key, StringComparer.Ordinal)
            .Select(area => area.ToList())
            .ToList();
        var drawn = new List<AuditedCase>();
        for (var turn = 0; drawn.Count < wanted && areas.Exists(area => turn < area.Count); turn++)
            drawn.AddRange(areas.Where(area => turn < area.Count).Select(area => area[turn]));
        if (drawn.Count > wanted)
            drawn.RemoveRange(wanted, drawn.Count - wanted);
        foreach (var each in drawn)
            audited[each.Child] = day;
        return drawn;
    }

    private IEnumerable<AuditedCase> Open(LocalDate day) =>
    [
        .. world.Cases.Where(episode => episode.IsOpenAt(day))
            .Select(episode => new AuditedCase(episode.Child, episode.LatestPhaseAt(day).Team)),
        .. world.CareLeavers.Where(leaver => leaver.IsListedAt(day))
            .Select(leaver => new AuditedCase(leaver.Child, leaver.Team)),
    ];
}
