using System.Globalization;
using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>The borough's teams: more of each kind as the borough grows, one of a kind in the smallest; one kind of them
/// renamed half way.</summary>
internal sealed class Teams
{
    private const int ChildrenPerPattern = 2400;

    /// <summary>From this on there are teams of every name.</summary>
    private const int ChildrenOfAWholePattern = 600;

    private static readonly (Service Service, string Area, string Lead, string Manager, string[] Names)[] Pattern =
    [
        (Service.Assessment, "Assessment", "Service Lead A", "N",
            ["North Assessment Team", "South Assessment Team", "East Assessment Team", "West Assessment Team"]),
        (Service.Safeguarding, "Safeguarding", "Service Lead S", "S",
            ["North Safeguarding Team", "South Safeguarding Team", "East Safeguarding Team",
             "West Safeguarding Team", "Central Safeguarding Team"]),
        (Service.Care, "Children in Care", "Service Lead C", "C",
            ["North Children in Care Team", "South Children in Care Team", "Long Term Care Team"]),
        (Service.LeavingCare, "Children in Care", "Service Lead C", "L", ["Leaving Care Team"]),
        (Service.Disability, "Children with Disabilities", "Service Lead D", "D", ["Children with Disabilities Team"]),
    ];

    private readonly ILookup<Service, Team> byService;

    /// <param name="renamed">First day of the name that the central safeguarding team carries now.</param>
    public Teams(int children, LocalDate renamed, Dice dice)
    {
        var copies = Math.Max(1, children / ChildrenPerPattern);
        var workers = 0;
        var made = new List<Team>();
        foreach (var (service, area, lead, manager, names) in Pattern)
        {
            var managers = 0;
            foreach (var name in names.TakeLast(NamesFor(children, names.Length)))
            {
                for (var copy = 1; copy <= copies; copy++)
                {
                    var team = new Team(
                        Text($"{name} {copy}"), service, area, lead, Text($"Manager {manager}{++managers}"),
                        dice.Between(55, 150), Workers(ref workers, service));
                    made.Add(name.StartsWith("Central", StringComparison.Ordinal)
                        ? team with { Renamed = renamed, Was = Text($"Locality Team {copy}") }
                        : team);
                }
            }
        }

        All = made;
        byService = made.ToLookup(team => team.Service);
    }

    public IReadOnlyList<Team> All { get; }

    public Team Pick(Service service, Dice dice) => dice.Pick((IReadOnlyList<Team>)[.. byService[service]]);

    private static int NamesFor(int children, int all) =>
        Math.Clamp(all * children / ChildrenOfAWholePattern, 1, all);

    private static List<string> Workers(ref int last, Service service)
    {
        var first = last + 1;
        var count = service is Service.LeavingCare or Service.Disability ? 14 : 9;
        last += count;
        return [.. Enumerable.Range(first, count).Select(number => Text($"Worker {number}"))];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
