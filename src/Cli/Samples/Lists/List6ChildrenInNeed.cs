using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

/// <summary>Every case, whatever its status: one row a child, the latest case.</summary>
internal static class List6ChildrenInNeed
{
    private static readonly IReadOnlyList<Column<CaseEpisode>> Columns =
    [
        .. Column.Child<CaseEpisode>(episode => episode.Child),
        Column.Disability<CaseEpisode>(episode => episode.Child),
        Column.Required<CaseEpisode>("CIN Start Date", (episode, _) => episode.Start),
        Column.Code<CaseEpisode>("Primary Need Code", (episode, _) => episode.Need),
        Column.Date<CaseEpisode>("Date Child Was Last Seen", (episode, at) => episode.LastSeen(at.End)),
        Column.Required<CaseEpisode>("CIN Closure Date", (episode, at) => episode.Closed.At(at.End)),
        Column.Code<CaseEpisode>(
            "Reason for Closure", (episode, at) => episode.IsOpenAt(at.End) ? "" : episode.ReasonClosed),
        Column.Code<CaseEpisode>("Case status", (episode, at) => Text(StatusShown(episode, at)))
            with { In2024 = "Case Status" },
        Column.Team<CaseEpisode>("Allocated Team", (episode, at) => episode.LatestPhaseAt(at.End).Team.NameAt(at.End)),
        Column.Text<CaseEpisode>("Allocated Worker", (episode, at) => episode.LatestPhaseAt(at.End).Worker),
    ];

    public static Table At(Snapshot at) => at.Table(
        "List 6", "List 6: Children in Need", Columns,
        at.World.Children
            .Select(child => child.Cases.LastOrDefault(episode => episode.Start <= at.End))
            .OfType<CaseEpisode>()
            .Where(episode => at.OpenOrRecent(episode.Start, episode.Closed)));

    private static Status StatusShown(CaseEpisode episode, Snapshot at) =>
        at.ShowsWrongStatus(episode) ? Status.ChildInNeed : episode.StatusAt(at.End);

    private static string Text(Status status) => status switch
    {
        Status.LookedAfter => "a) Looked after child",
        Status.ProtectionPlan => "b) Child Protection plan",
        Status.ChildInNeed => "c) Child in need plan",
        Status.OpenAssessment => "d) Open assessment",
        _ => "e) Closed episode",
    };
}
