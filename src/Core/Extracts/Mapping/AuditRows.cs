using Reporting.Audits.Register;
using Reporting.Extracts.Records;

namespace Reporting.Extracts.Mapping;

/// <summary>Records of the audit register.</summary>
internal static class AuditRows
{
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
        Allocated = row.Date(AuditRow.AllocatedColumn),
        Completed = row.Date(AuditRow.CompletedColumn),
        Grade = GradeOf(row.Words(AuditRow.GradeColumn)),
        IsGradeKnown = row.Has(AuditRow.GradeColumn),
        CaseHolderInvolved = row.Answer(AuditRow.CaseHolderColumn),
        Oversight = row.Date(AuditRow.OversightColumn),
        Disputed = row.Answer(AuditRow.DisputedColumn),
        DisputeSettled = row.Date(AuditRow.SettledColumn),
        Uploaded = row.Date(AuditRow.UploadedColumn),
        ModeratedGrade = GradeOf(row.Words(AuditRow.ModeratedGradeColumn)),
        Moderated = row.Date(AuditRow.ModeratedColumn),
        Route = RouteOf(row.Words(AuditRow.RouteColumn)),
        Judgements = [.. AuditWords.PracticeAreas.Select(area => GradeOf(row.Words(area)))],
        FamilyFeedback = row.Answer(AuditRow.FeedbackColumn),
        ImmediateConcern = row.Answer(AuditRow.ConcernColumn),
        Escalated = row.Date(AuditRow.EscalatedColumn),
        ThreeDayUpdate = row.Date(AuditRow.ThreeDayColumn),
        OneWeekUpdate = row.Date(AuditRow.OneWeekColumn),
        ReAudited = row.Date(AuditRow.ReAuditColumn),
        HasAction = row.Has(AuditRow.ActionsColumn) ? row.Text(AuditRow.ActionsColumn) is not null : null,
        ActionDue = row.Date(AuditRow.ActionDueColumn),
        ActionDone = row.Date(AuditRow.ActionDoneColumn),
        FileChecks = [.. AuditRow.FileCheckColumns.Select(row.Answer)],
    };

    /// <summary>Null for Ungraded too.</summary>
    private static AuditGrade? GradeOf(string? words) =>
        AuditWords.Grades.Where(grade => AuditWords.Of(grade) == words).Cast<AuditGrade?>().FirstOrDefault();

    private static AuditType TypeOf(string? words) =>
        Enum.GetValues<AuditType>().FirstOrDefault(type => AuditWords.Of(type) == words);

    private static ModerationRoute RouteOf(string? words) =>
        Enum.GetValues<ModerationRoute>().FirstOrDefault(route => AuditWords.Of(route) == words);
}
