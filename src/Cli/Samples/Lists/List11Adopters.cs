using NodaTime;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

internal static class List11Adopters
{
    private static readonly IReadOnlyList<Column<Adopter>> Columns =
    [
        new("Individual adopter identifier", ColumnKind.Id, (adopter, _) => Cell.Of(adopter.Number)),
        Column.Number<Adopter>("Family identifier", (adopter, _) => adopter.Family),
        Column.Code<Adopter>("Gender", (adopter, _) => adopter.Gender),
        Column.Code<Adopter>("Ethnicity", (adopter, _) => adopter.Ethnicity),
        Column.YesNo<Adopter>("Disability", (_, _) => Codes.No),
        Column.YesNo<Adopter>("Is the (prospective) adopter fostering for adoption?", (_, _) => Codes.No),
        Column.Required<Adopter>("Date enquiry received", (adopter, _) => adopter.Enquiry),
        Column.Date<Adopter>("Date Stage 1 started", (adopter, _) => Reached(adopter, adopter.StageOne)),
        Column.Date<Adopter>("Date Stage 1 ended", (adopter, _) => Reached(adopter, adopter.StageOneEnded)),
        Column.Date<Adopter>("Date Stage 2 started", (adopter, _) => Reached(adopter, adopter.StageTwo)),
        Column.Date<Adopter>("Date Stage 2 ended", (adopter, _) => Reached(adopter, adopter.StageTwoEnded)),
        Column.Date<Adopter>("Date application submitted", (adopter, _) => Reached(adopter, adopter.StageTwo)),
        Column.Date<Adopter>("Date application approved", (adopter, _) => Reached(adopter, adopter.Approved)),
        Column.Date<Adopter>("Date adopter matched with child(ren)", (adopter, _) => Reached(adopter, adopter.Matched)),
        Column.Date<Adopter>("Date child/children placed with adopter(s)", (_, _) => null),
        Column.Number<Adopter>("No. of children placed", (_, _) => 0),
        Column.Date<Adopter>("Date of Adoption Order", (_, _) => null),
        Column.Date<Adopter>("Date of leaving adoption process", (adopter, _) => adopter.Left),
        Column.Code<Adopter>(
            "Reason for leaving adoption process",
            (adopter, at) => adopter.Left <= at.End ? "1 - Adopter withdrew from process" : ""),
    ];

    public static Table At(Snapshot at) => at.Table(
        "List 11", "List 11: Adopters", Columns,
        at.World.Adopters.Where(adopter => adopter.Enquiry <= at.End && adopter.Enquiry > at.End.PlusYears(-2)));

    private static LocalDate? Reached(Adopter adopter, LocalDate step) => adopter.Left < step ? null : step;
}
