using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>
/// Everything that happened in the made-up authority Sample Borough up to the last month asked for. One world moves
/// through time and every month's extract is a look at it, so that a later extract agrees with an earlier one
/// wherever both speak of the same day, late recording apart.
/// </summary>
internal sealed class World(Teams teams)
{
    public Teams Teams => teams;

    public List<Child> Children { get; } = [];

    public List<Contact> Contacts { get; } = [];

    public List<EarlyHelpReferral> EarlyHelpReferrals { get; } = [];

    public List<EarlyHelpAssessment> EarlyHelp { get; } = [];

    public List<Referral> Referrals { get; } = [];

    public List<Assessment> Assessments { get; } = [];

    public List<StrategyDiscussion> StrategyDiscussions { get; } = [];

    public List<Enquiry> Enquiries { get; } = [];

    public List<CaseEpisode> Cases { get; } = [];

    public List<ProtectionPlan> Plans { get; } = [];

    public List<CarePeriod> Care { get; } = [];

    public List<CareLeaver> CareLeavers { get; } = [];

    public List<Adoption> Adoptions { get; } = [];

    public List<Adopter> Adopters { get; } = [];

    public List<Exemption> Exemptions { get; } = [];

    /// <summary>A child new to the borough's records, aged between the two on <paramref name="day"/>.</summary>
    public Child NewChild(
        LocalDate day, int youngest, int oldest, Dice dice, bool unaccompanied = false, bool disabilities = false)
    {
        var child = new Child
        {
            Number = Children.Count + 1,
            Gender = unaccompanied && dice.Chance(900) ? "a) Male" : dice.Pick(Codes.Gender),
            Ethnicity = dice.Pick(Codes.Ethnicity),
            Born = day.PlusDays(-dice.Between(youngest * 365, ((oldest + 1) * 365) - 10)),
            Disability = disabilities || dice.Chance(60) ? Codes.Yes : dice.Chance(40) ? Codes.Unknown : Codes.No,
            Unaccompanied = unaccompanied,
            Disabilities = disabilities,
        };
        Children.Add(child);
        return child;
    }

    public Child NewUnbornChild(LocalDate day, Dice dice)
    {
        var child = new Child
        {
            Number = Children.Count + 1,
            Gender = Codes.NotStated,
            Ethnicity = dice.Pick(Codes.Ethnicity),
            Born = day.PlusDays(dice.Between(20, 150)),
            Disability = Codes.Unknown,
        };
        Children.Add(child);
        return child;
    }
}

/// <summary>A child agreed not to need supervision for a while (supervision_exemptions).</summary>
internal sealed record Exemption(Child Child, LocalDate From, LocalDate To, string Role);
