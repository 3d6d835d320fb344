using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;

namespace Reporting.Audits.Analysis;

/// <summary>"Are the audits any good?", as the inspectors asked. Source: audit-cycle.md, Monthly analysis.</summary>
/// <param name="Agreement">Between auditor and moderator.</param>
/// <param name="Upheld">Of the moderated.</param>
/// <param name="WithAction">Of the audits of files that say.</param>
/// <param name="ActionsDone">Of the audits with an action.</param>
/// <param name="BetterAfterAction">
/// Of the re-audits with two grades whose first audit's action was done, those that found better.
/// </param>
/// <param name="CaseHolderInvolved">Of the audits that say.</param>
internal sealed record AuditQuality(
    WeightedKappa Agreement,
    Share Upheld,
    Share WithAction,
    Share ActionsDone,
    Share BetterAfterAction,
    Share CaseHolderInvolved)
{
    /// <param name="asAt">The day that actions are read as at.</param>
    public static AuditQuality Of(AuditRegister register, AuditWindow window, LocalDate asAt)
    {
        var audits = window.Completed(register);
        var moderation = Moderation.Of(audits);
        var actions = ActionCounts.Of(audits, asAt);
        ImmutableArray<ReAudit> acted =
        [
            .. ReAudit.In(register, window).Where(each => each.Before.ActionDone <= each.After?.Completed),
        ];
        return new AuditQuality(
            WeightedKappa.Of(moderation),
            moderation.Upheld,
            actions.WithAction,
            actions.ShareDone,
            ReAuditCounts.Of(acted).ShareBetter,
            AnswerCounts.CaseHolder(audits).ShareYes);
    }
}
