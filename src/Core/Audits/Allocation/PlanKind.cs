namespace Reporting.Audits.Allocation;

/// <summary>What kind of plan a case is open under: what the draw balances beside service areas.</summary>
/// <remarks>In the order of precedence: of several the first counts.</remarks>
internal enum PlanKind
{
    ChildProtection,
    ChildInCare,
    ChildInNeed,
    CareLeaver,
    EarlyHelp,
}

/// <summary>Plan kinds as tables and figures name them.</summary>
internal static class PlanWords
{
    public static string Of(PlanKind plan) => plan switch
    {
        PlanKind.ChildProtection => "Child protection plan",
        PlanKind.ChildInCare => "In care",
        PlanKind.ChildInNeed => "Child in need",
        PlanKind.CareLeaver => "Care leaver",
        PlanKind.EarlyHelp => "Early help",
        _ => throw new ArgumentOutOfRangeException(nameof(plan)),
    };
}
