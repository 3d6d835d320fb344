using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Lists;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>
/// The lists <c>complaints</c> and <c>escalations</c>: what is open, and what came in the last half year.
/// </summary>
internal static class LocalConcerns
{
    public static Table Complaints(Snapshot at, Concerns concerns) => at.Table(
        "complaints",
        [
            Column.Text<Complaint>("Complaint ID", (complaint, _) => complaint.Id),
            Column.Required<Complaint>("Date Received", (complaint, _) => complaint.Received),
            Column.Text<Complaint>("Stage", (complaint, _) => complaint.Stage),
            Column.Text<Complaint>("Service Area", (complaint, _) => complaint.ServiceArea),
            Column.Text<Complaint>("Subject", (complaint, _) => complaint.Subject),
            new("Due", ColumnKind.RequiredDate, (complaint, _) => Cell.Of(complaint.Due)),
            Column.Text<Complaint>("Status", (complaint, at) => complaint.Closed <= at.End ? "Closed" : "Open"),
            Column.Required<Complaint>("Date Closed", (complaint, _) => complaint.Closed),
        ],
        concerns.Complaints.Where(complaint => at.OpenOrRecent(complaint.Received, End(complaint.Closed))));

    public static Table Escalations(Snapshot at, Concerns concerns) => at.Table(
        "escalations",
        [
            Column.Text<RaisedConcern>("Escalation ID", (raised, _) => raised.Id),
            Column.Required<RaisedConcern>("Date", (raised, _) => raised.Date),
            Column.Text<RaisedConcern>("Raised By Role", (raised, _) => raised.Role),
            Column.Text<RaisedConcern>("Service Area", (raised, _) => raised.ServiceArea),
            Column.Text<RaisedConcern>("Theme", (raised, _) => raised.Theme),
            Column.Required<RaisedConcern>("Date Resolved", (raised, _) => raised.Resolved),
        ],
        concerns.Escalations.Where(raised => at.OpenOrRecent(raised.Date, End(raised.Resolved))));

    private static Recorded End(NodaTime.LocalDate? day) => Recorded.AtOnce(day ?? NodaTime.LocalDate.MaxIsoValue);
}
