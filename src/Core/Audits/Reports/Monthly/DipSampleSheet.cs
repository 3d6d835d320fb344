using System.Collections.Immutable;
using Reporting.Audits.Allocation;
using Reporting.Audits.Clocks;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>Exempt: the month's dip sample for the moderation panel.</summary>
internal static class DipSampleSheet
{
    public static TableSheet Of(MonthlyAudits month, CaseNames cases) => month.Sheet.Of(
        "Moderation_dip_sample",
        "Dip sample for moderation",
        [
            Column.Label("Audit", 44),
            Column.Words("Case", 22),
            Column.Words("Service area", 28),
            Column.Words("Theme", 26),
            Column.Words("Original grade", 14),
            Column.Dates("Completed"),
            Column.Words("Why it is in the sample", 26),
        ],
        Sample(month).Select(each => Row(each, cases)),
        $"No graded audit completed in {month.Month} is left to moderate",
        "Every inadequate audit, one of each service area, then at random: audits completed in the month that were not "
        + "yet moderated.",
        $"Drawn with the seed {month.Settings.Seed}: the same audits and seed give the same sample.",
        CaseNames.Remark);

    // What moderation enters after the day of reading must not draw another sample.
    private static ImmutableArray<SampledAudit> Sample(MonthlyAudits month) => DipSample.Draw(
        month.Audits.Select(audit => AuditAsOf.Read(audit, month.Scope.AsOf)),
        month.Settings.Seed,
        month.Scope.Period,
        month.Scope.Areas);

    private static ImmutableArray<Cell> Row(SampledAudit each, CaseNames cases) =>
    [
        Cell.Of(AuditNames.Of(each.Audit)),
        cases.Of(each.Audit),
        Cell.Named(each.Audit.ServiceArea),
        Cell.Named(each.Audit.Theme ?? Analysis.Themes.NotRecorded),
        AuditNames.GradeOf(each.Audit.Grade),
        AuditCells.Date(each.Audit.Completed),
        Cell.Of(Words(each.Reason)),
    ];

    private static string Words(SampleReason reason) => reason switch
    {
        SampleReason.Inadequate => "Inadequate",
        SampleReason.ServiceArea => "One of its service area",
        _ => "At random",
    };
}
