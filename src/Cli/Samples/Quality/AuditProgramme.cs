using System.Globalization;
using NodaTime;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>Every audit allocated in the months asked for, in the order of allocation.</summary>
/// <remarks>
/// It draws from a source of chance of its own: with or without audits a seed gives the same borough.
/// </remarks>
internal sealed class AuditProgramme
{
    private const int AllocationDay = 3;
    private const int UsualAudits = 45;
    private const int UsualChildren = 2400;
    private const int FewestAudits = 25;

    private static readonly Odds<string> Types = new(
        ("Manager", 70), ("Themed", 12), ("Dip sample", 8), ("Partnership", 6), ("Case review", 4));

    private readonly World world;
    private readonly SampleRequest request;
    private readonly Dice dice;
    private readonly AuditCourse course;
    private readonly PracticeJudgements judgements;
    private readonly AuditCases cases;
    private readonly List<SampleAudit> audits = [];
    private readonly List<(YearMonth Month, SampleAudit First)> reAudits = [];

    private AuditProgramme(World world, SampleRequest request, PracticeShares shares)
    {
        const ulong Audits = 0x5155414C49545921;
        this.world = world;
        this.request = request;
        dice = new Dice(request.Seed ^ Audits);
        course = new AuditCourse(dice.Fork());
        judgements = new PracticeJudgements(dice.Fork(), shares);
        cases = new AuditCases(world, dice.Fork());
    }

    public static IReadOnlyList<SampleAudit> Draw(World world, SampleRequest request, PracticeShares shares)
    {
        var programme = new AuditProgramme(world, request, shares);
        foreach (var month in request.Each)
            programme.Allocate(month);
        return programme.audits;
    }

    /// <summary>Whether the manager is on the list of auditors but away that month.</summary>
    public static bool IsAway(int manager, YearMonth month) => manager % 5 == 2 && (month.Month + manager) % 6 == 0;

    private void Allocate(YearMonth month)
    {
        var day = month.OnDayOfMonth(AllocationDay);
        var managers = new AuditManagers(world.Teams.All, month, dice.Fork());
        var again = reAudits.Where(due => due.Month == month).Select(due => due.First).ToList();
        var drawn = cases.Draw(day, Wanted());
        var tickets = dice.Bands(again.Count + drawn.Count);
        dice.Shuffle(tickets);

        var made = new List<SampleAudit>();
        foreach (var first in again)
        {
            made.Add(Draw(first.Case, managers.For(first.Case.Team), isReAudit: true));
            first.ReAudited = made[^1].Completed;
        }

        foreach (var audited in drawn)
            made.Add(Draw(audited, AssignmentOf(audited, managers, month), isReAudit: false));
        judgements.Judge(made);
        made.ForEach(PlanReAudit);
        audits.AddRange(made);

        SampleAudit Draw(AuditedCase audited, Assignment to, bool isReAudit) =>
            course.Draw(IdOf(month, made.Count + 1), audited, to, day, tickets[made.Count], isReAudit);
    }

    private int Wanted()
    {
        var usual = (long)request.Children * request.Scale * UsualAudits / UsualChildren;
        return (int)Math.Max(FewestAudits, usual) + dice.Between(-2, 4);
    }

    private static string IdOf(YearMonth month, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"SYN-{month.Year % 100:D2}{month.Month:D2}-{number:D3}");

    private Assignment AssignmentOf(AuditedCase audited, AuditManagers managers, YearMonth month)
    {
        var type = dice.Pick(Types);
        var unit = string.Create(CultureInfo.InvariantCulture, $"Quality Assurance {dice.Between(1, 3)}");
        return type switch
        {
            "Manager" => managers.For(audited.Team),
            "Themed" => new(unit, type, AuditWords.OtherTheme(month.Month), 500),
            "Dip sample" => new(unit, type, AuditWords.ManagersTheme(month.Month), 800),
            _ => new(unit, type, AuditWords.OtherTheme(month.Month), 0),
        };
    }

    /// <summary>A confirmed inadequate is audited again after a month; a few are forgotten.</summary>
    private void PlanReAudit(SampleAudit audit)
    {
        var forgotten = dice.Chance(120);
        if (!forgotten && audit is { Grade: Grade.Inadequate, Escalated: { } raised })
            reAudits.Add((raised.Date.ToYearMonth().PlusMonths(1), audit));
    }
}
