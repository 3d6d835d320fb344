using System.Collections.Immutable;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Scrutiny.FallsDue;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Packs;

/// <summary>The workbook that a team or a service area goes through in its clinic. Source: scrutiny.md.</summary>
internal static class ClinicPack
{
    public static Report Of(PackMonth month, PaperGroup of)
    {
        var group = new PackGroup(month.Scope, of);
        var series = month.SeriesOf(of);
        var next = month.Cases is { } cases ? DueNext.Of(cases, of) : null;
        ImmutableArray<TableSheet> sheets =
        [
            .. Figures(month, group, series),
            LateSheet.Of(month, group),
            FallsDueSheets.Due(month, group, next),
            FallsDueSheets.MonthEnd(month, group, next),
            AuditJudgementsSheet.Of(month, group),
            PromisedActionsSheet.Of(month, group),
            month.Of(group, "definitions", DefinitionsSheet.Of(month.Appendix, series)),
        ];
        var kind = group.IsTeam ? "team" : "service area";
        var report = ExemptReport.Of(
            month.Scope,
            ClinicPacks.Name,
            $"Clinic pack of {group.Name}",
            $"For the clinic of the {kind} {group.Name}: the indicators of its children, who is late and by how much, "
            + "what falls due next, what audits found and what was promised.",
            sheets);
        return report with
        {
            Cover = report.Cover with
            {
                PeriodAndArea = $"{month.Month.ToWords()}, for {group.Name}, {month.Scope.Area}.",
                HowToRead =
                [
                    .. report.Cover.HowToRead,
                    "A child counts for the team that the list of the indicator names. Children who are allocated to "
                    + "no team are in no pack.",
                ],
                Revisions = ["Figures of earlier months are as they are known now."],
            },
            Notes = AppendixNotes.UsedBy(sheets),
        };
    }

    private static IEnumerable<TableSheet> Figures(
        PackMonth month, PackGroup group, ImmutableArray<IndicatorSeries> series)
    {
        yield return month.Of(
            group, "indicators this month", ThisMonthSheet.Of(month.Appendix, "Indicators", series));
        yield return month.Of(
            group, "indicators, thirteen months", ThirteenMonthsSheet.Of(month.Appendix, "Indicators", series));
    }
}
