using System.Collections.Immutable;
using Reporting.Audits.Trends;
using Reporting.Reference;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Trending;

/// <summary>The audit programme against what the register shows of it.</summary>
internal static class ProgrammeSheet
{
    public static TableSheet Of(CoveredAudits covered) => covered.Sheet.Of(
        "Plan_against_programme",
        "Plan against programme",
        [
            Column.Label("Planned", 40),
            Column.Words("Kind", 20),
            Column.Words("Planned for", 14),
            Column.Numbers("Audits in its time", 10),
            Column.Numbers("Audits in all these months", 12),
            Column.Words("How it stands", 30),
        ],
        ProgrammeProgress.All(covered.Scope, covered.Window).Select(Row),
        $"The programme has no entry for {covered.Covers}",
        "A theme is found by its name in the register, of the partnership among partnership audits. Of a moderation "
        + "panel the audits are those that it moderated in its month; of a practice week those completed in its days. "
        + "Surveys and reports leave no audit to count.");

    private static ImmutableArray<Cell> Row(ProgrammeProgress progress) =>
    [
        Cell.Named(progress.Theme),
        progress.Planned is { } entry ? Cell.Named(entry.Kind) : Cell.NotApplicable,
        progress.Planned is { } planned ? Cell.Of(planned.Month.ToShortWords()) : Cell.NotApplicable,
        progress.Planned is null ? Cell.NotApplicable : Cell.Of(progress.InTime),
        progress.InWindow is { } all ? Cell.Of(all) : Cell.NotApplicable,
        Cell.Of(WordsOf(progress)),
    ];

    private static string WordsOf(ProgrammeProgress progress) => progress switch
    {
        { Planned: null } => "Done, not in the programme",
        { InTime: > 0 } when progress.Planned.Is(ProgrammeKinds.ModerationPanel) => "Moderated",
        { InTime: > 0 } => "Done",
        { InWindow: > 0 } => "Done in another month",
        _ => "Nothing recorded",
    };
}
