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
            month.Marked(group, "definitions", DefinitionsSheet.Of(month.Appendix, series)),
        ];
        var authority = month.Scope.Reference.Authority;
        return new Report
        {
            Name = ClinicPacks.Name,
            Edition = Edition.Exempt,
            Title = $"Clinic pack of {group.Name}, exempt edition",
            Area = month.Scope.Area,
            Period = month.Month.ToWords(),
            Organisation = $"{authority} children's services",
            Keywords = ["children's services", "clinic pack", authority, month.Month.ToWords()],
            Cover = CoverOf(month, group),
            Sheets = sheets,
            Notes = AppendixNotes.UsedBy(sheets),
        };
    }

    private static IEnumerable<TableSheet> Figures(
        PackMonth month, PackGroup group, ImmutableArray<IndicatorSeries> series)
    {
        yield return month.Marked(
            group, "indicators this month", ThisMonthSheet.Of(month.Appendix, "Indicators", series));
        yield return month.Marked(
            group, "indicators, thirteen months", ThirteenMonthsSheet.Of(month.Appendix, "Indicators", series));
    }

    private static Cover CoverOf(PackMonth month, PackGroup group)
    {
        var scope = month.Scope;
        var kind = group.IsTeam ? "team" : "service area";
        return new Cover
        {
            About = month.Marked(
            [
                $"For the clinic of the {kind} {group.Name}: the indicators of its children, who is late and by how "
                + "much, what falls due next, what audits found and what was promised.",
                .. scope.Reference.IsSynthetic
                    ? (IEnumerable<string>)["SYNTHETIC: the authority is made up and so is every figure."]
                    : [],
            ]),
            PeriodAndArea = $"{month.Month.ToWords()}, for {group.Name}, {scope.Area}.",
            Source = $"{month.Appendix.Source}.",
            Published = scope.Details.RunCode is { } code
                ? $"A working document, not for publication. Run {code}."
                : "A working document, not for publication.",
            NextUpdate = $"Packs are made every month; {month.Month.Next.ToWords()} is next.",
            Contact = $"{scope.Reference.Reports.Contact}, {scope.Reference.Authority}.",
            HowToRead =
            [
                "Each worksheet after the notes holds one table that starts in column A. The contents link to each.",
                "A child counts for the team that the list of the indicator names. Children who are allocated to no "
                + "team are in no pack.",
            ],
            Revisions = ["Figures of earlier months are as they are known now."],
            DataQuality = [month.Appendix.Findings.InWords(month.Appendix.IsFromRecords)],
        };
    }
}
