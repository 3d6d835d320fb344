using System.Collections.Immutable;
using Reporting.Audits.Reports;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>What the editions of the analyses have in common.</summary>
internal static class AnalysesWorkbook
{
    private const string About =
        "The other analyses that the scrutiny panel asked for: ethnicity at each stage, repeat child protection plans, "
        + "re-referrals, file checks, handovers, entrants and exits.";

    public static Report Of(AnalysesScope scope, Edition edition, ImmutableArray<TableSheet> sheets) =>
        new AuditWorkbook
        {
            Name = AnalysesReport.Name,
            Edition = edition,
            Title = "Analyses for the scrutiny panel",
            About = About,
            Covers = scope.Month.ToWords(),
            NextUpdate = $"Made every month; {scope.Month.Next.ToWords()} is next.",
            From = "case records and register of audits",
            Sheets = edition == Edition.Officer ? [.. sheets.Select(ForManagers)] : sheets,
            Notes = AppendixNotes.UsedBy(sheets),
            Revisions = "The tables of counts are as the month's lists tell them now. What changed of the indicators "
                + "since they were published stands in the appendix.",
            DataQuality = [Missing(scope)],
        }.ToReport(scope.Paper.Audits);

    private static TableSheet ForManagers(TableSheet sheet) =>
        sheet with { Remarks = [CoveredAudits.ForManagers, .. sheet.Remarks] };

    private static string Missing(AnalysesScope scope) => (scope.Cases, scope.Paper.Details.Missing) switch
    {
        (null, _) => "The month's lists are not here, so that no table counts children.",
        (_, { IsEmpty: false } missing) =>
            $"Missing this month: {string.Join(", ", missing)}. Tables that need them are not available.",
        _ => "Every list that was expected for the month is there.",
    };
}
