using System.Collections.Immutable;
using Reporting.Extracts.Records;

namespace Reporting.Indicators;

/// <summary>What a cohort's supervision rule asks for.</summary>
public sealed record SupervisionRule(int Weeks, ImmutableHashSet<SupervisionType> Types)
{
    public static SupervisionRule Default { get; } = new(8, [SupervisionType.Case, SupervisionType.Group]);
}

/// <summary>What an authority may set about how indicators are worked out. Defaults are the catalogue's.</summary>
public sealed record IndicatorSettings
{
    public static IndicatorSettings Default { get; } = new();

    /// <summary>Supervision rules by indicator id; an id without one has the default.</summary>
    public ImmutableDictionary<string, SupervisionRule> Supervision { get; init; } =
        ImmutableDictionary<string, SupervisionRule>.Empty;

    /// <summary>Weeks between visits where no frequency is agreed.</summary>
    public int DefaultVisitWeeks { get; init; } = 6;

    /// <summary>Legal statuses that are short breaks and leave "in care".</summary>
    public ImmutableHashSet<string> ShortBreaks { get; init; } = ["V3", "V4"];

    public ImmutableHashSet<string> Section20 { get; init; } = ["V2"];

    public ImmutableHashSet<string> ResidentialPlacements { get; init; } = ["K2"];

    public ImmutableHashSet<string> FosterPlacements { get; init; } = ["U1", "U2", "U3", "U4", "U5", "U6"];

    public ImmutableHashSet<string> IndependentProviders { get; init; } = ["PR4", "PR5"];

    public ImmutableHashSet<string> AdoptionPlacements { get; init; } = ["A3", "A4", "A5", "A6"];

    /// <summary>First letters of Activity Status codes that mean education, employment or training.</summary>
    public ImmutableHashSet<char> InEducationEmploymentOrTraining { get; init; } = ['F', 'P'];

    /// <summary>
    /// Whether suspected team moves stay in the published re-referral figure (default: all referrals).
    /// </summary>
    public bool PublishSuspectedReferrals { get; init; } = true;

    /// <summary>Months that Lists 2 and 6 to 8 cover, by list name, where a longer window than six is agreed.</summary>
    public ImmutableDictionary<string, int> WindowMonths { get; init; } = ImmutableDictionary<string, int>.Empty;

    public SupervisionRule SupervisionOf(string indicator) =>
        Supervision.GetValueOrDefault(indicator, SupervisionRule.Default);

    public int WindowOf(string list) => WindowMonths.GetValueOrDefault(list, 6);
}
