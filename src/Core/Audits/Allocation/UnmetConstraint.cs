namespace Reporting.Audits.Allocation;

/// <summary>What a draw has to keep, the weightiest first. Source: audit-cycle.md, Allocation.</summary>
internal enum AllocationConstraint
{
    ReAuditsFirst,
    OneForEveryManager,
    NotOfOwnTeam,
    BalancedByServiceArea,
    ThemeOfTheMonth,
}

/// <summary>A constraint that the draw could not keep.</summary>
/// <param name="Auditor">The manager it could not be kept for, as <c>auditors</c> writes them;
/// null: no one alone.</param>
/// <param name="Why">Numbers, service areas and teams; never a case.</param>
internal sealed record UnmetConstraint(AllocationConstraint Constraint, string? Auditor, string Why);

/// <summary>Constraints as tables name them.</summary>
internal static class ConstraintWords
{
    public static string Of(AllocationConstraint constraint) => constraint switch
    {
        AllocationConstraint.ReAuditsFirst => "Re-audits that are due come first",
        AllocationConstraint.OneForEveryManager => "Every manager has one case at least",
        AllocationConstraint.NotOfOwnTeam => "Nobody audits their own team's case",
        AllocationConstraint.BalancedByServiceArea => "Balanced by service area",
        AllocationConstraint.ThemeOfTheMonth => "The month's theme",
        _ => throw new ArgumentOutOfRangeException(nameof(constraint)),
    };
}
