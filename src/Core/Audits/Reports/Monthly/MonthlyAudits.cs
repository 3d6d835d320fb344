using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Reports.Grades;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>The month's audits, those of the month before, and how its sheets are made.</summary>
internal sealed class MonthlyAudits(AuditScope scope)
{
    public AuditScope Scope => scope;

    public AuditRegister Register => scope.Register;

    public AuditSettings Settings => scope.Reference.Audits;

    public AuditWindow Window { get; } = AuditWindow.Of(scope.Period);

    /// <summary>The month as the sheets that every report has take it.</summary>
    public CoveredAudits Covered { get; } = new(scope, AuditWindow.Of(scope.Period));

    public ImmutableArray<Audit> Audits => Covered.Audits;

    public ImmutableArray<Audit> Before { get; } = AuditWindow.Of(scope.Period.Previous).Completed(scope.Register);

    /// <summary>What isn't completed or done by the month's last day is outstanding.</summary>
    public LocalDate AsAt => scope.Period.End;

    /// <summary>"June 2023".</summary>
    public string Month => scope.Period.ToWords();

    public string MonthBefore => scope.Period.Previous.ToWords();

    public AuditSheet Sheet => Covered.Sheet;

    /// <summary>The fold for each service area and all of them.</summary>
    public ByArea<T> ByArea<T>(Func<ImmutableArray<Audit>, T> fold) =>
        Analysis.ByArea.Of(Audits, scope.Areas, fold);

    /// <summary>Of the whole register: what is due may not be completed.</summary>
    public ByArea<Completion> Completion => field ??= Analysis.ByArea.Of(
        Register.All, scope.Areas, audits => Analysis.Completion.Of(audits, Window, Settings));

    public ByArea<GradeCounts> Grades => field ??= ByArea(audits => GradeCounts.Of(audits));

    public ByArea<Moderation> Moderation => field ??= ByArea(audits => Analysis.Moderation.Of(audits));

    public ByArea<AnswerCounts> CaseHolder => field ??= ByArea(audits => AnswerCounts.CaseHolder(audits));

    public ByArea<AnswerCounts> FamilyFeedback => field ??= ByArea(audits => AnswerCounts.FamilyFeedback(audits));

    public ByArea<ActionCounts> Actions => field ??= ByArea(audits => ActionCounts.Of(audits, AsAt));

    public ImmutableArray<GroupOf<Completion>> Managers { get; } = Analysis.Completion.ByManager(
        scope.Register.All, AuditWindow.Of(scope.Period), scope.Reference.Audits, scope.Managers);

    public ImmutableArray<ReAudit> ReAudits { get; } = ReAudit.In(scope.Register, AuditWindow.Of(scope.Period));

    public ImmutableArray<TagCount> Strengths { get; } = Tags.Strengths(scope.Register, AuditWindow.Of(scope.Period));

    public ImmutableArray<TagCount> Improvements { get; } =
        Tags.Improvements(scope.Register, AuditWindow.Of(scope.Period));

    /// <summary>The month, then the four quarters that ended before it, newest first.</summary>
    public ImmutableArray<AuditWindow> PracticeWindows { get; } =
    [
        AuditWindow.Of(scope.Period), .. AuditWindow.Of(Quarter.Of(scope.Period).Previous).Back(4),
    ];

    /// <summary>Against the month's own issues, and the year before it against what each month first told.</summary>
    public AuditRestatements Restatements => field ??= scope.Period.LastMonths(13)
        .Select(month => RestatedIn(
            month == scope.Period ? scope : scope with { Issues = [] }, AuditWindow.Of(month)))
        .Aggregate((sum, each) => sum + each);

    private static AuditRestatements RestatedIn(AuditScope scope, AuditWindow month) =>
        AuditRestatements.Of(scope, month, audits => GradeFigures.Compared(scope, audits));
}
