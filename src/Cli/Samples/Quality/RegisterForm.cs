using NodaTime;
using Reporting.Cli.Samples.Files;

namespace Reporting.Cli.Samples.Quality;

/// <summary>A column of the audit register.</summary>
internal sealed record RegisterColumn(
    string Heading, ColumnKind Kind, Func<SampleAudit, RegisterDay, Cell> Value, bool IsGrade = false);

/// <summary>The forms whose exports make the register. Source: audit-cycle.md, The audit register.</summary>
internal static class RegisterForm
{
    private const int FileChecks = 5;

    /// <summary>Every column of the register, in the order of the framework.</summary>
    public static IReadOnlyList<RegisterColumn> Full { get; } =
    [
        Text("Audit ID", (audit, _) => audit.Id),
        new("Child Unique ID", ColumnKind.Id, (audit, _) => Cell.Of(audit.Case.Child.Id)),
        new("Service Area", ColumnKind.Team, (audit, _) => Cell.Of(audit.Case.Team.ServiceArea)),
        new("Team", ColumnKind.Team, (audit, _) => Cell.Of(audit.Case.Team.NameAt(audit.Allocated))),
        Text("Auditor", (audit, _) => audit.Auditor),
        Text("Audit Type", (audit, _) => audit.Type),
        Text("Theme", (audit, _) => audit.Theme),
        new("Date Allocated", ColumnKind.Date, (audit, _) => Cell.Of(audit.Allocated)),
        Date("Date Completed", audit => audit.Completed),
        new("Grade", ColumnKind.Text, (audit, day) => Cell.Of(day.GradeOf(audit)), IsGrade: true),
        YesNo("Case Holder Involved", audit => audit.Answers.CaseHolderInvolved),
        Date("Date of Service Lead Oversight", audit => audit.Oversight),
        YesNo("Disputed", audit => audit.Disputed),
        Date("Date Dispute Settled", audit => audit.DisputeSettled),
        Date("Date Uploaded", audit => audit.Uploaded),
        new("Moderated Grade", ColumnKind.Text, (audit, day) => Moderated(audit, day, Outcome), IsGrade: true),
        Date("Date Moderated", audit => audit.Moderation?.Date),
        new("Moderation Route", ColumnKind.Text, (audit, day) => Moderated(audit, day, panel => panel.Route)),
        .. PracticeShares.Areas.Select(Judgement),
        Done("Strengths", audit => audit.Answers.Strengths),
        Done("Areas for Improvement", audit => audit.Answers.Improvements),
        YesNo("Family Feedback Obtained", audit => audit.Answers.FamilyFeedback),
        YesNo("Immediate Concern", audit => audit.Answers.ImmediateConcern),
        Date("Date Escalated", audit => audit.Escalated?.Date),
        Date("Date of 3-day Update", audit => audit.Escalated?.ThreeDayUpdate),
        Date("Date of 1-week Update", audit => audit.Escalated?.OneWeekUpdate),
        Date("Date of Re-audit", audit => audit.ReAudited),
        Done("Actions", audit => audit.Action?.Text ?? ""),
        new("Action Due", ColumnKind.Date, (audit, day) => Cell.Of(day.IsDone(audit) ? audit.Action?.Due : null)),
        Date("Action Done", audit => audit.Action?.Done),
        .. Enumerable.Range(0, FileChecks).Select(FileCheck),
    ];

    /// <summary>
    /// The form of one service area: other questions first, no file checks, no theme, nothing of the family's view.
    /// </summary>
    public static IReadOnlyList<RegisterColumn> OfOneArea { get; } =
    [
        Done("Completion time", audit => audit.Action is null ? "30 minutes" : "45 minutes"),
        Named("Date Completed"), Named("Auditor"), Named("Audit ID"), Named("Child Unique ID"), Named("Team"),
        Named("Service Area"), Named("Audit Type"), Named("Date Allocated"),
        Named("Case Holder Involved", "Case Holder Involved (Yes/No)"),
        .. PracticeShares.Areas.Reverse().Select(area => Named(area)),
        Done("What would have helped this young person sooner?", audit => audit.Action is null ? "" : "See actions."),
        Named("Grade", "Grade (or Ungraded)"), Named("Strengths"), Named("Areas for Improvement"),
        Named("Immediate Concern", "Immediate Concern (Yes/No)"), Named("Actions"), Named("Action Due"),
        Named("Action Done"), Named("Date of Service Lead Oversight"), Named("Date Uploaded"),
        Named("Disputed", "Disputed (Yes/No)"), Named("Date Dispute Settled"), Named("Moderated Grade"),
        Named("Date Moderated"), Named("Moderation Route"), Named("Date Escalated"), Named("Date of 3-day Update"),
        Named("Date of 1-week Update"), Named("Date of Re-audit"),
    ];

    private static RegisterColumn Named(string column, string? heading = null)
    {
        var found = Full.First(each => each.Heading == column);
        return found with { Heading = heading ?? column };
    }

    private static RegisterColumn Text(string heading, Func<SampleAudit, RegisterDay, string> value) =>
        new(heading, ColumnKind.Text, (audit, day) => Cell.Of(value(audit, day)));

    private static RegisterColumn Done(string heading, Func<SampleAudit, string> value) =>
        Text(heading, (audit, day) => day.IsDone(audit) ? value(audit) : "");

    private static RegisterColumn Date(string heading, Func<SampleAudit, LocalDate?> value) =>
        new(heading, ColumnKind.Date, (audit, day) => Cell.Of(day.Past(audit, value(audit))));

    private static RegisterColumn YesNo(string heading, Func<SampleAudit, bool> value) =>
        new(heading, ColumnKind.YesNo, (audit, day) => Cell.Of(Answer(day.IsDone(audit), value(audit))));

    private static RegisterColumn Judgement(string area, int place) => new(
        area,
        ColumnKind.Text,
        (audit, day) => Cell.Of(
            day.IsDone(audit) && audit.Judgements[place] is { } judged ? GradeWords.Of(judged) : ""),
        IsGrade: true);

    /// <summary>The last check does not apply to every child.</summary>
    private static RegisterColumn FileCheck(int place) => new(
        FormattableString.Invariant($"File Check {place + 1}"),
        ColumnKind.YesNo,
        (audit, day) => Cell.Of(place == FileChecks - 1 && audit.Case.Child.Number % 7 == 0 && day.IsDone(audit)
            ? "Not applicable"
            : Answer(day.IsDone(audit), audit.Answers.FileChecks[place])));

    private static string Outcome(Moderation panel) => GradeWords.Of(panel.Outcome);

    private static Cell Moderated(SampleAudit audit, RegisterDay day, Func<Moderation, string> value) =>
        audit.Moderation is { } panel && day.Past(audit, panel.Date) is not null ? Cell.Of(value(panel)) : Cell.Blank;

    private static string Answer(bool isDone, bool yes) => !isDone ? "" : yes ? "Yes" : "No";
}
