using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

internal static class List4Assessments
{
    private static readonly IReadOnlyList<Column<Assessment>> Columns =
    [
        .. Column.Child<Assessment>(assessment => assessment.Child),
        Column.Disability<Assessment>(assessment => assessment.Child),
        Column.Required<Assessment>("Continuous Assessment Start Date", (assessment, _) => assessment.Start),
        Column.YesNo<Assessment>("Child Seen During Continuous Assessment", (assessment, _) => assessment.Seen),
        Column.Required<Assessment>("Continuous Assessment Date of Authorisation", Authorised),
        Column.YesNo<Assessment>(
            "Was the child assessed as requiring LA children\u2019s social care support",
            (assessment, at) => assessment.Authorised.At(at.End) is null ? "" : assessment.Support)
            with { In2024 = "Was the child assessed as requiring LA children's social care support?" },
        Column.Team<Assessment>("Allocated Team", (assessment, at) => assessment.Team.NameAt(at.End)),
        Column.Text<Assessment>("Allocated Worker", (assessment, _) => assessment.Worker),
    ];

    public static Table At(Snapshot at) => at.Table(
        "List 4", "List 4: Assessments", Columns,
        at.World.Assessments.Where(assessment => at.OpenOrRecent(assessment.Start, assessment.Authorised)));

    private static NodaTime.LocalDate? Authorised(Assessment assessment, Snapshot at) =>
        assessment.Authorised.At(at.End) is { } authorised
            ? assessment.Misdated ? assessment.Start.PlusDays(-4) : authorised
            : null;
}
