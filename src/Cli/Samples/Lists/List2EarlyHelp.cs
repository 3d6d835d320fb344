using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

internal static class List2EarlyHelp
{
    private static readonly IReadOnlyList<Column<EarlyHelpAssessment>> Columns =
    [
        .. Column.Child<EarlyHelpAssessment>(assessment => assessment.Child),
        Column.Required<EarlyHelpAssessment>("Assessment start date", (assessment, _) => assessment.Start),
        Column.Required<EarlyHelpAssessment>(
            "Assessment completion date", (assessment, at) => assessment.Completed.At(at.End)),
        Column.Text<EarlyHelpAssessment>(
            "Organisation completing assessment", (assessment, _) => assessment.Organisation),
    ];

    public static Table At(Snapshot at) => at.Table(
        "List 2", "List 2: Early Help", Columns,
        at.World.EarlyHelp.Where(assessment => at.OpenOrRecent(assessment.Start, assessment.Completed)));
}
