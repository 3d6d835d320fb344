using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>
/// A day on which something happened and the day from which the system knew it. Most things are recorded at once; a
/// few percent only after month end, which is what makes a published month change later.
/// </summary>
internal readonly record struct Recorded(LocalDate On, LocalDate Known)
{
    private const int LatePerThousand = 40;

    public static Recorded Draw(LocalDate on, Dice dice) =>
        new(on, dice.Chance(LatePerThousand) ? on.PlusDays(dice.Between(16, 28)) : on);

    public static Recorded AtOnce(LocalDate on) => new(on, on);

    /// <summary>
    /// The date as an extract taken at <paramref name="day"/> shows it: none while nobody has entered it.
    /// </summary>
    public LocalDate? At(LocalDate day) => On <= day && Known <= day ? On : null;

    /// <summary>Whether the extract at <paramref name="day"/> lacks it although it happened.</summary>
    public bool IsLateAt(LocalDate day) => On <= day && Known > day;
}

internal sealed record Contact(Child Child, Recorded Date, string Source);

internal sealed record EarlyHelpReferral(Child Child, Recorded Date, string Source);

internal sealed record EarlyHelpAssessment(Child Child, LocalDate Start, Recorded Completed, string Organisation);

/// <param name="TeamMove">
/// A move between teams entered as a referral while the case is open (indicators.md, suspected not-a-referral).
/// </param>
internal sealed record Referral(
    Child Child, Recorded Date, string Source, string Nfa, Team Team, string Worker, bool TeamMove = false);

/// <param name="Misdated">Entered with an authorisation before the start.</param>
internal sealed record Assessment(
    Child Child, LocalDate Start, Recorded Authorised, string Seen, string Support, Team Team, string Worker,
    bool Misdated);

internal sealed record StrategyDiscussion(Child Child, Recorded Date, string Outcome, Team Team);

internal sealed record Enquiry(
    Child Child, LocalDate Start, Recorded Completed, string Outcome, Conference? Conference, Team Team, string Worker);

internal sealed record Conference(LocalDate Date, bool LedToPlan);
