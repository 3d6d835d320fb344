using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Periods;
using Reporting.Reference.Files;
using Reporting.Reference.Settings;

namespace Reporting.Reference.Kinds;

/// <summary>Reads <c>auditors</c>: Auditor Id, Team, Service Area, Role, From, To, Unavailable Months.</summary>
internal static class AuditorsFile
{
    private const string Unavailable = "Unavailable Months";

    public static ImmutableArray<Auditor> Read(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings) =>
        [.. tables.SelectMany(table => table.Records(findings, ReadRow))];

    private static Auditor ReadRow(ReferenceRow row)
    {
        var auditor = new Auditor(
            row.RequiredText("Auditor Id"),
            row.Text("Team"),
            row.Text("Service Area"),
            row.Text("Role"),
            row.Date("From"),
            row.Date("To"),
            Months(row));
        if (auditor.From > auditor.To)
            row.Error("To", "is before From");
        return auditor;
    }

    private static ImmutableArray<ReportingMonth> Months(ReferenceRow row)
    {
        var words = SettingText.Words(row.Text(Unavailable) ?? "");
        var months = words.Select(CellText.Month).OfType<ReportingMonth>().ToImmutableArray();
        if (months.Length < words.Length)
            row.Error(Unavailable, "holds something else than months written yyyy-MM with ; between");
        return months;
    }
}
