using NodaTime;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>What follows an audit that is done: the clocks of the framework, kept, missed or never stopped.</summary>
internal sealed class Aftermath(Dice dice)
{
    private const int OversightDay = 6;

    internal sealed record Course(
        LocalDate? Oversight, LocalDate? Uploaded, bool Disputed, LocalDate? DisputeSettled, Moderation? Moderation,
        Escalated? Escalated);

    /// <param name="concern">A serious concern is raised on the day it is found.</param>
    public Course Of(Grade? grade, LocalDate? completed, bool concern)
    {
        // The same number of draws for every audit, so that one more escalation doesn't change the next audit.
        var own = dice.Fork();
        if (completed is not { } done)
            return new(null, null, false, null, null, null);
        var moderation = grade is { } original ? Moderate(original, done, own) : null;
        var confirmed = moderation is { Outcome: Grade.Inadequate } && grade == Grade.Inadequate;
        var escalated = concern ? Raise(done, own) : confirmed ? Raise(moderation!.Date, own) : null;
        var disputed = grade is not null && own.Chance(50);
        return new(
            ByTheSixth(done, own), ByTheSixth(done, own), disputed, disputed ? ByTheSixth(done, own) : null,
            moderation, escalated);
    }

    public AuditAction ActionOf(string text, LocalDate completed)
    {
        var due = completed.PlusDays(dice.Between(14, 42));
        var spread = dice.Below(1000);
        LocalDate? done = spread switch
        {
            < 700 => due.PlusDays(-dice.Between(0, 12)),
            < 860 => due.PlusDays(dice.Between(1, 30)),
            _ => null,
        };
        return new(text, due, done);
    }

    /// <summary>The Quality Assurance Unit sees every inadequate; panels see a sample of the others.</summary>
    private static Moderation? Moderate(Grade original, LocalDate completed, Dice dice)
    {
        var outcome = Outcome(original, dice);
        if (original == Grade.Inadequate)
            return new(outcome, completed.PlusDays(dice.Between(2, 7)), "QA unit");
        return dice.Below(1000) switch
        {
            < 70 => new(outcome, completed.PlusDays(dice.Between(3, 12)), "QA unit"),
            < 220 => new(outcome, ThirdThursday(completed.ToYearMonth().PlusMonths(1)), "Monthly panel"),
            < 270 => new(outcome, AfterQuarter(completed.ToYearMonth()), "Quarterly group"),
            _ => null,
        };
    }

    private static Grade Outcome(Grade original, Dice dice)
    {
        var moved = dice.Below(1000) switch
        {
            < 750 => original,
            < 940 => original + 1,
            _ => original - 1,
        };
        return (Grade)Math.Clamp((int)moved, (int)Grade.Outstanding, (int)Grade.Inadequate);
    }

    private static Escalated Raise(LocalDate day, Dice dice) => new(
        day,
        dice.Chance(880) ? day.PlusDays(dice.Spread([1, 3, 3, 6])) : null,
        dice.Chance(800) ? day.PlusDays(dice.Spread([4, 7, 7, 14])) : null);

    /// <summary>Between the 28th and the 6th, or late; now and then never.</summary>
    private static LocalDate? ByTheSixth(LocalDate completed, Dice dice)
    {
        var due = completed.ToYearMonth().PlusMonths(1).OnDayOfMonth(OversightDay);
        return dice.Below(1000) switch
        {
            < 850 => due.PlusDays(-dice.Between(0, 5)),
            < 950 => due.PlusDays(dice.Between(1, 15)),
            _ => null,
        };
    }

    private static LocalDate ThirdThursday(YearMonth month) =>
        month.OnDayOfMonth(1).PlusDays(-1).Next(IsoDayOfWeek.Thursday).PlusWeeks(2);

    private static LocalDate AfterQuarter(YearMonth month) =>
        month.PlusMonths(1 + (((12 - month.Month) % 3 + 3) % 3)).OnDayOfMonth(20);
}
