using NodaTime;

namespace Reporting.Cli.Samples.Quality;

/// <summary>
/// What a month's register tells: the audits completed by the end of the month, with what had become of them by the
/// 8th, when the register is exported for the analysis of the 9th.
/// </summary>
internal sealed record RegisterDay(YearMonth Month)
{
    private const int ExportDay = 8;

    private readonly LocalDate end = Month.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1);
    private readonly LocalDate exported = Month.PlusMonths(1).OnDayOfMonth(ExportDay);

    public bool IsDone(SampleAudit audit) => audit.Completed <= end;

    public LocalDate? Past(SampleAudit audit, LocalDate? day) => IsDone(audit) && day <= exported ? day : null;

    /// <summary>The grade as it stands in the file: what was typed at first until it was put right.</summary>
    public string GradeOf(SampleAudit audit) => !IsDone(audit) ? ""
        : SlipOf(audit)?.Typed ?? (audit.Grade is { } grade ? GradeWords.Of(grade) : GradeWords.Ungraded);

    public bool IsUsable(SampleAudit audit) => SlipOf(audit) is not { IsUnknown: true };

    private GradeSlip? SlipOf(SampleAudit audit) =>
        IsDone(audit) && audit.Slip is { } slip && slip.PutRight > exported ? slip : null;
}
