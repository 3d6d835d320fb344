using NodaTime;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

internal sealed record Complaint(
    string Id, LocalDate Received, string Stage, string ServiceArea, string Subject, LocalDate Due, LocalDate? Closed);

/// <summary>What a conference chair or reviewing officer raised.</summary>
internal sealed record RaisedConcern(
    string Id, LocalDate Date, string Role, string ServiceArea, string Theme, LocalDate? Resolved);

/// <summary>Complaints and escalations, a few a month, from half a year before the first month asked for.</summary>
internal sealed class Concerns
{
    private const int MonthsBefore = 6;

    private static readonly Odds<string> Subjects = new(
        ("Communication", 30), ("Delay", 20), ("Decision disagreed with", 18), ("Contact arrangements", 12),
        ("Conduct of staff", 8), ("Content of an assessment", 14), ("Records and data", 6));

    private static readonly Odds<(string Name, int Days)> Stages =
        new((("Stage 1", 14), 80), (("Stage 2", 35), 16), (("Stage 3", 42), 4));

    private static readonly Odds<string> Themes = new(
        ("Delay in permanence", 24), ("Plan not progressed", 26), ("Late report to conference", 18),
        ("Visits not in timescale", 16), ("Change of worker", 10), ("Placement stability", 12));

    private static readonly Odds<string> Roles = new(("Conference chair", 50), ("Independent reviewing officer", 60));

    private Concerns(IReadOnlyList<Complaint> complaints, IReadOnlyList<RaisedConcern> escalations)
    {
        Complaints = complaints;
        Escalations = escalations;
    }

    public IReadOnlyList<Complaint> Complaints { get; }

    public IReadOnlyList<RaisedConcern> Escalations { get; }

    public static Concerns Draw(World world, SampleRequest request)
    {
        const ulong Raised = 0x434F4E4345524E53;
        var dice = new Dice(request.Seed ^ Raised);
        var (complaints, escalations) = (dice.Fork(), dice.Fork());
        var areas = world.Teams.All.Select(team => team.ServiceArea).Distinct(StringComparer.Ordinal).ToList();
        var months = Enumerable.Range(-MonthsBefore, MonthsBefore + request.Months).Select(request.First.PlusMonths);
        var days = months.ToList();
        return new(
            [.. days.SelectMany(month => Days(month, complaints))
                .Select((day, number) => Complain(day, number + 1, areas, complaints))],
            [.. days.SelectMany(month => Days(month, escalations))
                .Select((day, number) => Raise(day, number + 1, areas, escalations))]);
    }

    private static List<LocalDate> Days(YearMonth month, Dice dice) =>
        [.. Enumerable.Range(0, dice.Between(3, 6)).Select(_ => month.OnDayOfMonth(dice.Between(1, 28))).Order()];

    private static Complaint Complain(LocalDate day, int number, List<string> areas, Dice dice)
    {
        var (stage, days) = dice.Pick(Stages);
        var due = day.PlusDays(days);
        return new(
            FormattableString.Invariant($"SYN-C-{number:D4}"), day, stage, dice.Pick(areas), dice.Pick(Subjects), due,
            End(day, due, dice));
    }

    private static RaisedConcern Raise(LocalDate day, int number, List<string> areas, Dice dice) => new(
        FormattableString.Invariant($"SYN-E-{number:D4}"), day, dice.Pick(Roles), dice.Pick(areas), dice.Pick(Themes),
        End(day, day.PlusDays(20), dice));

    /// <summary>In time, late, or still open a year on.</summary>
    private static LocalDate? End(LocalDate from, LocalDate due, Dice dice) => dice.Below(1000) switch
    {
        < 650 => due.PlusDays(-dice.Between(0, Period.DaysBetween(from, due) - 1)),
        < 950 => due.PlusDays(dice.Between(1, 60)),
        _ => null,
    };
}
