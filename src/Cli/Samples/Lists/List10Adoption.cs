using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

/// <summary>Children with a decision, for twelve months after an order.</summary>
internal static class List10Adoption
{
    private static readonly IReadOnlyList<Column<Adoption>> Columns =
    [
        Column.Id<Adoption>(adoption => adoption.Child),
        Column.Number<Adoption>(
            "Family identifier", (adoption, at) => adoption.Matched <= at.End ? adoption.Family : null),
        Column.Code<Adoption>("Gender", (adoption, _) => adoption.Child.Gender),
        Column.Code<Adoption>("Ethnicity", (adoption, _) => adoption.Child.Ethnicity),
        Column.Born<Adoption>(adoption => adoption.Child),
        Column.Age<Adoption>(adoption => adoption.Child),
        Column.Disability<Adoption>(adoption => adoption.Child),
        Column.Date<Adoption>("Date the Child Entered Care", (adoption, _) => adoption.EnteredCare),
        Column.Required<Adoption>(
            "Date of Decision that Child Should be Placed for Adoption", (adoption, _) => adoption.Decision),
        Column.Date<Adoption>("Date of Placement Order", (adoption, _) => adoption.PlacementOrder),
        Column.Date<Adoption>("Date of Matching Child and Prospective Adopters", (adoption, _) => adoption.Matched),
        Column.Date<Adoption>("Date Placed for Adoption", (adoption, _) => adoption.Placed),
        Column.Date<Adoption>("Date of Adoption Order ", (adoption, _) => adoption.Ordered)
            with { In2024 = "Date of Adoption Order" },
        Column.Date<Adoption>("Date of Decision that Child Should No Longer be Placed for Adoption", (_, _) => null),
        Column.Code<Adoption>("Reason Why Child No Longer Placed for Adoption", (_, _) => ""),
        Column.Date<Adoption>(
            "Date the child was placed for fostering in FFA or concurrent planning placement",
            (adoption, _) => adoption.FosteringFirst ? adoption.EnteredCare : null),
    ];

    public static Table At(Snapshot at) => at.Table(
        "List 10", "List 10: Adoption", Columns,
        at.World.Adoptions.Where(adoption => adoption.Decision <= at.End && adoption.Ordered > at.End.PlusYears(-1)));
}
