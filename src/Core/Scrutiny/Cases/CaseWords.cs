using Reporting.Indicators;
using Reporting.Performance.Appendix;

namespace Reporting.Scrutiny.Cases;

/// <summary>What is particular about a case, in words.</summary>
internal static class CaseWords
{
    private static readonly (CaseMarks Mark, string Words)[] Marks =
    [
        (CaseMarks.Undetermined, "undetermined: the lists can't decide it"),
        (CaseMarks.Contradictory, "contradictory dates, or no start"),
        (CaseMarks.DatedAfterMonthEnd, "latest date lies after month end"),
        (CaseMarks.SuspectedNotAReferral, "suspected team move, not a referral"),
        (CaseMarks.Exempt, "in time by an agreed exemption"),
    ];

    public static string Of(CaseMarks marks)
    {
        var words = string.Join("; ", Marks.Where(each => marks.HasFlag(each.Mark)).Select(each => each.Words));
        return words.Length == 0 ? AppendixWords.None : AppendixWords.Capitalised(words);
    }
}
