using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Extracts;

namespace Reporting.Audits.Analysis;

/// <summary>Answers to a yes-or-no question of the register.</summary>
/// <param name="NotAnswered">Blank, unknown, not applicable, or the file has no such column.</param>
internal sealed record AnswerCounts(int Yes, int No, int NotAnswered)
{
    /// <summary>Of those that answer: a blank is no "No".</summary>
    public Share ShareYes => new(Yes, Yes + No);

    public static AnswerCounts Of(IEnumerable<Answer> answers)
    {
        var counts = answers.CountBy(answer => answer).ToDictionary();
        var (yes, no) = (counts.GetValueOrDefault(Answer.Yes), counts.GetValueOrDefault(Answer.No));
        return new AnswerCounts(yes, no, counts.Values.Sum() - yes - no);
    }

    public static AnswerCounts CaseHolder(IEnumerable<Audit> audits) =>
        Of(audits.Select(audit => audit.CaseHolderInvolved));

    public static AnswerCounts FamilyFeedback(IEnumerable<Audit> audits) =>
        Of(audits.Select(audit => audit.FamilyFeedback));

    /// <summary>One for each file check that the settings name.</summary>
    public static ImmutableArray<GroupOf<AnswerCounts>> FileChecks(
        IEnumerable<Audit> audits, ImmutableArray<string> labels)
    {
        ImmutableArray<Audit> all = [.. audits];
        return
        [
            .. labels.Select((label, at) => new GroupOf<AnswerCounts>(
                label,
                Of(all.Select(audit => at < audit.FileChecks.Length ? audit.FileChecks[at] : Answer.NotAnswered)))),
        ];
    }
}
