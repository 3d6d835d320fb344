using System.Collections.Frozen;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Extracts.Records;
using Reporting.Reference.Files;

namespace Reporting.Extracts.Mapping;

/// <summary>Records of the audit register.</summary>
internal static class AuditRows
{
    private const int NoYear = 9999;

    public static AuditRow Audit(RowValues row) => new()
    {
        Answers = Answers(row),
        Origin = row.Origin,
        Id = row.Text(AuditRow.IdColumn)!,
        Child = row.Text(AuditRow.ChildColumn),
        ServiceArea = row.Text(AuditRow.ServiceAreaColumn),
        Team = row.Text(AuditRow.TeamColumn),
        Auditor = row.Text(AuditRow.AuditorColumn),
        Theme = row.Text(AuditRow.ThemeColumn),
        Strengths = row.Text(AuditRow.StrengthsColumn),
        Improvements = row.Text(AuditRow.ImprovementsColumn),
        IsGradeBlank = row.Has(AuditRow.GradeColumn) && row.Text(AuditRow.GradeColumn) is null,
    };

    private static Audit Answers(RowValues row) => new()
    {
        Key = string.Empty,
        ServiceArea = ServiceAreas.NotKnown,
        Type = TypeOf(row.Words(AuditRow.TypeColumn)),
        Allocated = DateOf(row, AuditRow.AllocatedColumn),
        Completed = DateOf(row, AuditRow.CompletedColumn),
        Grade = GradeOf(row.Words(AuditRow.GradeColumn)),
        IsGradeKnown = row.Has(AuditRow.GradeColumn),
        CaseHolderInvolved = row.Answer(AuditRow.CaseHolderColumn),
        Oversight = DateOf(row, AuditRow.OversightColumn),
        Disputed = row.Answer(AuditRow.DisputedColumn),
        DisputeSettled = DateOf(row, AuditRow.SettledColumn),
        Uploaded = DateOf(row, AuditRow.UploadedColumn),
        ModeratedGrade = GradeOf(row.Words(AuditRow.ModeratedGradeColumn)),
        Moderated = DateOf(row, AuditRow.ModeratedColumn),
        Route = RouteOf(row.Words(AuditRow.RouteColumn)),
        Judgements = [.. AuditWords.PracticeAreas.Select(area => GradeOf(row.Words(area)))],
        FamilyFeedback = row.Answer(AuditRow.FeedbackColumn),
        ImmediateConcern = row.Answer(AuditRow.ConcernColumn),
        Escalated = DateOf(row, AuditRow.EscalatedColumn),
        ThreeDayUpdate = DateOf(row, AuditRow.ThreeDayColumn),
        OneWeekUpdate = DateOf(row, AuditRow.OneWeekColumn),
        ReAudited = DateOf(row, AuditRow.ReAuditColumn),
        HasAction = row.Has(AuditRow.ActionsColumn) ? SaysSomething(row.Text(AuditRow.ActionsColumn)) : null,
        ActionDue = DateOf(row, AuditRow.ActionDueColumn),
        ActionDone = DateOf(row, AuditRow.ActionDoneColumn),
        FileChecks = [.. AuditRow.FileCheckColumns.Select(row.Answer)],
    };

    /// <summary>Forms that can't be left blank are answered with "none".</summary>
    private static bool SaysSomething(string? actions) =>
        actions is not null && !NoActions.Contains(Heading.Normalise(actions.TrimEnd('.')));

    private static FrozenSet<string> NoActions { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "NONE", "NO", "NIL", "N/A", "NA", "NO ACTION", "NO ACTIONS", "NO ACTION REQUIRED", "NO ACTIONS REQUIRED",
        "NO ACTION NEEDED", "NONE REQUIRED", "NOT APPLICABLE");

    /// <summary>Systems write 31/12/9999 where there is no date; and nothing is due after the calendar's last year.
    /// </summary>
    private static LocalDate? DateOf(RowValues row, string column) =>
        row.Date(column) is { Year: < NoYear } day ? day : null;

    /// <summary>Null for Ungraded too.</summary>
    private static AuditGrade? GradeOf(string? words) =>
        AuditWords.Grades.Where(grade => AuditWords.Of(grade) == words).Cast<AuditGrade?>().FirstOrDefault();

    private static AuditType TypeOf(string? words) =>
        Enum.GetValues<AuditType>().FirstOrDefault(type => AuditWords.Of(type) == words);

    private static ModerationRoute RouteOf(string? words) =>
        Enum.GetValues<ModerationRoute>().FirstOrDefault(route => AuditWords.Of(route) == words);
}
