using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Records;
using Reporting.Reference.Files;

namespace Reporting.Reference.Kinds;

/// <summary>Reads <c>teams</c> as an authority keeps it between periods; a period's own list beats it.</summary>
internal static class TeamsFile
{
    public static ImmutableArray<Team> Read(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings) =>
        [.. tables.SelectMany(table => table.Records(findings, ReadRow))];

    private static Team ReadRow(ReferenceRow row)
    {
        var team = new Team(
            row.RequiredText("Allocated Team"),
            row.Text("Service Area"),
            row.YesNo("Children with Disabilities"),
            row.Text("Service Lead"),
            row.Text("Practice Manager"),
            row.Date("From"),
            row.Date("To"),
            row.Text("Was"));
        if (team.From > team.To)
            row.Error("To", "is before From");
        return team;
    }
}
