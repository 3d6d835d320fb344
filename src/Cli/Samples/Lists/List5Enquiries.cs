using NodaTime;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

internal static class List5Enquiries
{
    private const string Unnecessary =
        "a) Yes if the section 47 enquiry was commenced, "
        + "but an initial child protection conference was not deemed necessary;";

    private const string Necessary =
        "b) No if the section 47 enquiry was commenced, "
        + "and an initial child protection conference was deemed necessary.";

    private static readonly IReadOnlyList<Column<Enquiry>> Columns =
    [
        .. Column.Child<Enquiry>(enquiry => enquiry.Child),
        Column.Disability<Enquiry>(enquiry => enquiry.Child),
        Column.Required<Enquiry>(
            "Strategy discussion initiating Section 47 Enquiry Start Date", (enquiry, _) => enquiry.Start),
        Column.Code<Enquiry>(
            "Was an Initial Child Protection Conference deemed unnecessary?",
            (enquiry, at) => enquiry.Completed.At(at.End) is null ? ""
                : enquiry.Conference is null ? Unnecessary : Necessary),
        Column.Required<Enquiry>(
            "Date of Initial Child Protection Conference", (enquiry, _) => enquiry.Conference?.Date),
        Column.YesNo<Enquiry>(
            "Did the Initial Child Protection Conference Result in a Child Protection Plan",
            (enquiry, at) => Held(enquiry, at) is { } held ? held.LedToPlan ? Codes.Yes : Codes.No : ""),
        Column.Number<Enquiry>(
            "Number of Section 47 Enquiries in the last 12 months",
            (enquiry, at) => at.EnquiriesOf(enquiry.Child).Count()),
        Column.Number<Enquiry>(
            "Number of ICPCs in the last 12 months",
            (enquiry, at) => at.EnquiriesOf(enquiry.Child).Count(other => Held(other, at) is not null)),
        Column.Team<Enquiry>("Allocated Team", (enquiry, at) => enquiry.Team.NameAt(at.End)),
        Column.Text<Enquiry>("Allocated Worker", (enquiry, _) => enquiry.Worker),
    ];

    public static Table At(Snapshot at) => at.Table(
        "List 5", "List 5: Section 47 enquiries and Initial Child Protection Conferences", Columns,
        at.World.Enquiries.Where(enquiry => at.InWindow(enquiry.Start) || at.InWindow(ConferenceDate(enquiry))));

    private static LocalDate? ConferenceDate(Enquiry enquiry) => enquiry.Conference?.Date;

    private static Conference? Held(Enquiry enquiry, Snapshot at) =>
        enquiry.Conference is { } conference && conference.Date <= at.End ? conference : null;
}
