using System.Globalization;
using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>A made-up child: no name, and an id that is plainly synthetic.</summary>
internal sealed class Child
{
    public required int Number { get; init; }

    public required string Gender { get; init; }

    public required string Ethnicity { get; set; }

    /// <summary>Date of birth, or for an unborn child the date expected.</summary>
    public required LocalDate Born { get; init; }

    public required string Disability { get; init; }

    public bool Unaccompanied { get; init; }

    /// <summary>Allocated to the children with disabilities team for as long as the case is open.</summary>
    public bool Disabilities { get; init; }

    public string Id => string.Create(CultureInfo.InvariantCulture, $"SB-{Number:D6}");

    public List<Referral> Referrals { get; } = [];

    public List<CaseEpisode> Cases { get; } = [];

    public List<ProtectionPlan> Plans { get; } = [];

    public LocalDate Eighteenth => Born.PlusYears(18);

    public int AgeAt(LocalDate day) => Born > day ? 0 : Period.Between(Born, day, PeriodUnits.Years).Years;

    public bool IsUnborn(LocalDate day) => Born > day;
}
