using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

internal static class List9CareLeavers
{
    private static readonly IReadOnlyList<Column<CareLeaver>> Columns =
    [
        .. Column.Child<CareLeaver>(leaver => leaver.Child),
        Column.YesNo<CareLeaver>(
            "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
            (leaver, _) => leaver.Child.Unaccompanied ? Codes.Yes : Codes.No) with { NewIn2024 = true },
        Column.Disability<CareLeaver>(leaver => leaver.Child),
        Column.Team<CareLeaver>("Allocated Team", (leaver, at) => leaver.Team.NameAt(at.End)),
        Column.Text<CareLeaver>("Allocated Worker", (leaver, _) => leaver.Worker),
        Column.Text<CareLeaver>("Allocated Personal Advisor", (leaver, _) => leaver.Worker) with { NewIn2024 = true },
        Column.Code<CareLeaver>("Eligibility Category", (leaver, _) => leaver.Eligibility),
        Column.Date<CareLeaver>("Latest Pathway Plan Review Date", (leaver, at) => leaver.PathwayPlans.Latest(at.End))
            with { NewIn2024 = true },
        Column.Code<CareLeaver>("LA In Touch ", (leaver, _) => leaver.InTouch) with { In2024 = "LA in Touch" },
        Column.Date<CareLeaver>("Latest Date of Contact", (leaver, at) => leaver.Contacts.Latest(at.End))
            with { NewIn2024 = true },
        Column.Code<CareLeaver>("Type of Accommodation", (leaver, _) => leaver.Accommodation),
        Column.Code<CareLeaver>("Suitability of Accommodation", (leaver, _) => leaver.Suitability),
        Column.Code<CareLeaver>("Activity Status", (leaver, _) => leaver.Activity),
    ];

    public static Table At(Snapshot at) => at.Table(
        "List 9", "List 9: Care leavers", Columns,
        at.World.CareLeavers.Where(leaver => leaver.IsListedAt(at.End) || at.ListsTooEarly(leaver)));
}
