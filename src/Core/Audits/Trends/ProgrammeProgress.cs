using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Reference;
using Reporting.Reference.Files;

namespace Reporting.Audits.Trends;

/// <summary>What the programme planned against what the register shows of it.</summary>
/// <param name="Planned">Null: audited without being in the programme of these months.</param>
/// <param name="InTime">Audits completed in the entry's own month or days;
/// of a panel, audits that it moderated.</param>
/// <param name="InWindow">Likewise in all months of the report; null: the entry names no theme to look for.</param>
internal sealed record ProgrammeProgress(ProgrammeEntry? Planned, string Theme, int InTime, int? InWindow)
{
    /// <summary>Surveys and reports leave nothing in the register to count.</summary>
    private static readonly string[] Counted =
    [
        ProgrammeKinds.Theme, ProgrammeKinds.OtherAudit, ProgrammeKinds.PartnershipTheme,
        ProgrammeKinds.ModerationPanel, ProgrammeKinds.PracticeWeek,
    ];

    /// <summary>The programme's entries by month, in its own order, then themes audited without being planned.
    /// </summary>
    public static ImmutableArray<ProgrammeProgress> All(AuditScope scope, AuditWindow window)
    {
        var audits = window.Completed(scope.Register);
        ImmutableArray<ProgrammeEntry> planned =
        [
            .. scope.Reference.Programme
                .Where(entry => Counted.Any(entry.Is))
                .Where(entry => FirstDay(entry) <= window.Last.End && LastDay(entry) >= window.First.Start)
                .OrderBy(entry => entry.Month),
        ];
        var themes = planned.Select(entry => entry.Theme).OfType<string>().Select(Heading.Normalise)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. planned.Select(entry => Of(entry, scope.Register, audits)),
            .. Themes.Of(audits)
                .Where(theme => theme.Group != Themes.NotRecorded && !themes.Contains(Heading.Normalise(theme.Group)))
                .Select(theme => new ProgrammeProgress(null, theme.Group, 0, theme.Value.Cases)),
        ];
    }

    private static ProgrammeProgress Of(ProgrammeEntry entry, AuditRegister register, ImmutableArray<Audit> audits)
    {
        bool IsWithin(LocalDate? day) => day >= FirstDay(entry) && day <= LastDay(entry);

        if (entry.Is(ProgrammeKinds.ModerationPanel))
        {
            var moderated = register.All.Count(audit =>
                audit is { IsModerated: true, Route: ModerationRoute.MonthlyPanel }
                && entry.Month.Contains(audit.Moderated));
            return new ProgrammeProgress(entry, entry.Theme ?? entry.Kind, moderated, null);
        }

        if (entry.Theme is not { } theme)
            return new ProgrammeProgress(entry, entry.Kind, audits.Count(audit => IsWithin(audit.Completed)), null);
        // Managers audit a theme of the partnership too: that is no audit together with the partners.
        var isPartnership = entry.Is(ProgrammeKinds.PartnershipTheme);
        var ofTheme = audits
            .Where(audit => audit.Theme is { } own && IsSame(own, theme))
            .Where(audit => !isPartnership || audit.Type == AuditType.Partnership)
            .ToList();
        return new ProgrammeProgress(
            entry, theme, ofTheme.Count(audit => IsWithin(audit.Completed)), ofTheme.Count);
    }

    private static LocalDate FirstDay(ProgrammeEntry entry) => entry.From ?? entry.Month.Start;

    private static LocalDate LastDay(ProgrammeEntry entry) => entry.To ?? entry.From ?? entry.Month.End;

    private static bool IsSame(string left, string right) => Heading.Normalise(left) == Heading.Normalise(right);
}
