using NodaTime;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>
/// Draws what becomes of an audit once it is allocated: when it is done, how it is judged, what follows.
/// </summary>
internal sealed class AuditCourse(Dice dice)
{
    private const int GoodPerThousand = 660;

    private static readonly int[] FileChecksPerThousand = [920, 860, 780, 900, 710];

    private readonly Aftermath aftermath = new(dice.Fork());

    /// <param name="ticket">How good the work on the case is, of a thousand, the lowest the best.</param>
    /// <param name="isReAudit">Of a case that was inadequate: most are better now.</param>
    public SampleAudit Draw(
        string id, AuditedCase audited, Assignment to, LocalDate allocated, int ticket, bool isReAudit)
    {
        var completed = Completed(allocated);
        var grade = dice.Chance(to.GradedPerThousand)
            ? GradeWords.At(isReAudit ? ticket / 2 : ticket, GoodPerThousand)
            : (Grade?)null;
        var answers = Answers();
        var slip = Slip(grade, completed);
        var action = dice.Chance(800) ? AuditWords.DrawAction(audited.Child, dice) : null;
        var after = aftermath.Of(grade, completed, answers.ImmediateConcern);
        return new SampleAudit
        {
            Id = id,
            Case = audited,
            Auditor = to.Auditor,
            Type = to.Type,
            Theme = to.Theme,
            Allocated = allocated,
            Completed = completed,
            Grade = grade,
            Slip = slip,
            Ticket = ticket,
            Answers = answers,
            Oversight = after.Oversight,
            Uploaded = after.Uploaded,
            Disputed = after.Disputed,
            DisputeSettled = after.DisputeSettled,
            Moderation = after.Moderation,
            Escalated = after.Escalated,
            Action = completed is { } done && action is not null ? aftermath.ActionOf(action, done) : null,
        };
    }

    /// <summary>Due on the 28th: most are in time, some late, a few are never done.</summary>
    private LocalDate? Completed(LocalDate allocated)
    {
        const int DueDay = 28;
        var due = allocated.ToYearMonth().OnDayOfMonth(DueDay);
        var spread = dice.Below(1000);
        return spread switch
        {
            < 850 => due.PlusDays(-dice.Between(0, 22)),
            < 970 => due.PlusDays(dice.Between(1, 20)),
            _ => null,
        };
    }

    private AuditAnswers Answers() => new(
        dice.Chance(800), dice.Chance(450), dice.Chance(20), AuditWords.DrawStrengths(dice),
        AuditWords.DrawImprovements(dice), [.. FileChecksPerThousand.Select(dice.Chance)]);

    /// <summary>A grade typed wrongly is put right in the middle of the next month.</summary>
    private GradeSlip? Slip(Grade? grade, LocalDate? completed)
    {
        var slipped = dice.Below(1000);
        var typed = dice.Pick(GradeWords.Unknown);
        if (completed is not { } done || grade is not { } right)
            return null;
        var putRight = done.ToYearMonth().PlusMonths(1).OnDayOfMonth(15);
        return slipped switch
        {
            < 10 => new(typed, IsUnknown: true, putRight),
            < 30 => new(GradeWords.Of(right == Grade.Good ? Grade.RequiresImprovement : Grade.Good), false, putRight),
            _ => null,
        };
    }
}
