using NodaTime;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>The practice managers of a month, asked in turn, none for a case of their own team.</summary>
internal sealed class AuditManagers
{
    private readonly Team[] asked;
    private readonly string theme;
    private int turn;

    public AuditManagers(IReadOnlyList<Team> teams, YearMonth month, Dice dice)
    {
        asked = [.. teams.Where((_, index) => !AuditProgramme.IsAway(index, month))];
        dice.Shuffle(asked);
        theme = AuditWords.ManagersTheme(month.Month);
    }

    public Assignment For(Team team)
    {
        var manager = asked[turn++ % asked.Length];
        if (manager == team)
            manager = asked[turn++ % asked.Length];
        return new(manager.Manager, "Manager", theme, 980);
    }
}
