using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>The reference files of the audit cycle: who may be asked to audit, and what training there was.</summary>
internal static class QualityReference
{
    public static void Write(string folder, World world, SampleRequest request, PracticeShares shares)
    {
        var into = Directory.CreateDirectory(Path.Combine(folder, "reference")).FullName;
        CsvFile.Write(Path.Combine(into, "auditors.csv"), Auditors(world, request));
        CsvFile.Write(Path.Combine(into, "training.csv"), Training(world, request, shares));
    }

    private static Table Auditors(World world, SampleRequest request)
    {
        var last = request.Period.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1);
        return Table(
            "auditors",
            ["Auditor Id", "Team", "Service Area", "Role", "From", "To", "Unavailable Months"],
            world.Teams.All.Select((team, place) => (string[])
            [
                team.Manager, team.NameAt(last), team.ServiceArea, "Practice Manager",
                Day(request.First.OnDayOfMonth(1).PlusYears(-2)), "", Away(place, request),
            ]));
    }

    /// <summary>The month after the last asked for too: whom that month's allocation can't ask.</summary>
    private static string Away(int manager, SampleRequest request) => string.Join(
        "; ",
        request.Each.Append(request.Period.PlusMonths(1))
            .Where(month => AuditProgramme.IsAway(manager, month))
            .Select(YearMonthPattern.Iso.Format));

    private static Table Training(World world, SampleRequest request, PracticeShares shares)
    {
        var middle = request.First.PlusMonths(request.Months / 2);
        var other = PracticeShares.Areas.First(area => area != shares.Chosen);
        return Table(
            "training",
            ["Date", "Title", "Practice Area", "Teams"],
            [
                [Day(middle.OnDayOfMonth(12)), $"Workshop: {shares.Chosen}", shares.Chosen, ""],
                [
                    Day(middle.PlusMonths(1).OnDayOfMonth(9)), $"Refresher: {other}", other,
                    string.Join("; ", world.Teams.All.Take(4).Select(team => team.Name)),
                ],
            ]);
    }

    internal static Table Table(string name, string[] headings, IEnumerable<string[]> rows) => new(
        name,
        null,
        [.. headings.Select(heading => new Heading(heading, ColumnKind.Text))],
        [.. rows.Select(row => row.Select(Cell.Of).ToArray())]);

    internal static string Day(LocalDate day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
