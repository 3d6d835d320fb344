using NodaTime;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

/// <summary>One row a child: the latest period of care.</summary>
internal static class List8Care
{
    private static readonly IReadOnlyList<Column<CarePeriod>> Columns =
    [
        .. Column.Child<CarePeriod>(period => period.Child),
        Column.YesNo<CarePeriod>(
            "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
            (period, _) => period.Child.Unaccompanied ? Codes.Yes : Codes.No)
            with { In2024 = "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))" },
        Column.Disability<CarePeriod>(period => period.Child),
        Column.Required<CarePeriod>("Date Started to be Looked After", (period, _) => period.Start),
        Column.Code<CarePeriod>("Child's Category of Need", (period, _) => period.Need),
        Column.YesNo<CarePeriod>(
            "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
            (_, _) => Codes.No),
        Column.Date<CarePeriod>("Start date of current legal status", (period, _) => period.Start),
        Column.Code<CarePeriod>("Child's Legal Status", (period, _) => period.LegalStatus),
        Column.Date<CarePeriod>(
            "Date of Latest Statutory Review", (period, at) => period.Reviews.Latest(Last(period, at))),
        Column.Date<CarePeriod>(
            "Date of Last Social Work Visit", (period, at) => period.Visits.Latest(Last(period, at))),
        Column.Code<CarePeriod>("What is the permanence plan for this child?", (period, _) => period.Permanence),
        Column.Date<CarePeriod>(
            "Date of Last IRO Visit / Contact to the Child", (period, at) => period.IroVisits.Latest(Last(period, at))),
        Column.Date<CarePeriod>("Date of Last Health Assessment", LastHealthAssessment),
        Column.Date<CarePeriod>(
            "Date of Last Dental Check", (period, at) => period.DentalChecks.Latest(Last(period, at))),
        Column.Number<CarePeriod>(
            "Number of Placements in the Last 12 months", (period, at) => period.PlacementsInYearTo(Last(period, at))),
        Column.Required<CarePeriod>("Date Ceased to be Looked After ", (period, at) => period.End.At(at.End))
            with { In2024 = "Date Ceased to be Looked After" },
        Column.Code<CarePeriod>(
            "Reason Ceased to be Looked After", (period, at) => period.IsOpenAt(at.End) ? "" : period.ReasonCeased),
        Column.Date<CarePeriod>("Start Date of Most Recent Placement", (period, at) => Placement(period, at).Start),
        Column.Code<CarePeriod>("Placement Type", (period, at) => Placement(period, at).Type),
        Column.Code<CarePeriod>("Placement Provider", (period, at) => Placement(period, at).Provider),
        Column.Text<CarePeriod>("Placement postcode", (_, _) => "ZZ99 9ZZ"),
        Column.Text<CarePeriod>("URN of Placement", (_, _) => ""),
        Column.Code<CarePeriod>(
            "Placement Location", (period, at) => Placement(period, at).Inside ? "a) In" : "b) Out"),
        Column.Text<CarePeriod>(
            "LA of Placement", (period, at) => Placement(period, at).Inside ? "Sample Borough" : "Another Borough"),
        Column.Number<CarePeriod>(
            "Number of Episodes the Child has been \u2018Missing\u2019 from their Placement in the last 12 months",
            (period, _) => period.MissingEpisodes),
        Column.Number<CarePeriod>(
            "Number of Episodes the Child has been \u2018Absent\u2019 from their Placement in the last 12 months",
            (_, _) => 0),
        Column.YesNo<CarePeriod>(
            "Was the child offered a Return Interview after their last missing episode (Y/N)?",
            (period, _) => period.MissingEpisodes > 0 ? Codes.Yes : ""),
        Column.YesNo<CarePeriod>(
            "Did the child accept a Return Interview after their last missing episode (Y/N)?",
            (period, _) => period.MissingEpisodes == 0 ? "" : period.MissingEpisodes % 3 == 0 ? Codes.No : Codes.Yes),
        Column.Team<CarePeriod>("Allocated Team", (period, at) => period.Team.NameAt(at.End)),
        Column.Text<CarePeriod>("Allocated Worker", (period, at) => period.WorkerAt(Last(period, at))),
    ];

    public static Table At(Snapshot at) => at.Table("List 8", "List 8: Children in care", Columns, PeriodsAt(at));

    public static IEnumerable<CarePeriod> PeriodsAt(Snapshot at) => at.World.Care
        .Where(period => at.OpenOrRecent(period.Start, period.End))
        .GroupBy(period => period.Child)
        .Select(periods => periods.MaxBy(period => period.Start)!)
        .OrderBy(period => period.Child.Number);

    private static LocalDate Last(CarePeriod period, Snapshot at) => period.End.At(at.End) ?? at.End;

    private static Placement Placement(CarePeriod period, Snapshot at) => period.PlacementAt(Last(period, at));

    private static LocalDate? LastHealthAssessment(CarePeriod period, Snapshot at) =>
        period.HealthChecks.Latest(Last(period, at)) is { } check && check >= period.HealthAssessed
            ? check
            : period.HealthAssessed;
}
