using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Periods;

namespace Reporting.Performance.Appendix;

/// <summary>Findings as a reader of one month wants them: its own, and apart those of earlier months.</summary>
/// <remarks>What belongs to no month (a reference file, say) is of today and stands with the month's own.</remarks>
internal sealed class MonthFindings(ReportingMonth month, ImmutableArray<Finding> all)
{
    public ImmutableArray<Finding> All => all;

    public ImmutableArray<Finding> OfMonth { get; } = [.. all.Where(finding => IsOf(month, finding))];

    public bool IsOfMonth(Finding finding) => IsOf(month, finding);

    /// <summary>For the cover: what was left out, and what was used and should be looked at.</summary>
    /// <param name="few">Counts from 1 to this are told without the number: for the public.</param>
    public string InWords(bool fromRecords, int few = 0)
    {
        var what = fromRecords ? "Checks of the month's records and figures" : "Checks of the published figures";
        var leftOut = OfMonth.Count(finding => finding.Severity == Severity.SetAside);
        var doubted = OfMonth.Count(finding => finding.Severity == Severity.Warn);
        return (leftOut, doubted) switch
        {
            (0, 0) => $"{what} found nothing wrong.",
            (0, _) => $"{what} left nothing out. {Doubted(doubted, few)}",
            (_, 0) => $"{what} found {LeftOut(leftOut, few)}.",
            _ => $"{what} found {LeftOut(leftOut, few)}. {Doubted(doubted, few)}",
        };
    }

    private static bool IsOf(ReportingMonth month, Finding finding) => finding.Period is not { } of || of == month;

    private static string LeftOut(int count, int few) => count == 1 && few == 0
        ? "1 entry that cannot be read or cannot be true; it is left out of the figures"
        : $"{Number(count, few)} entries that cannot be read or cannot be true; they are left out of the figures";

    private static string Doubted(int count, int few) => count == 1 && few == 0
        ? "1 entry is used as it is and needs a second look."
        : $"{AppendixWords.Capitalised(Number(count, few))} entries are used as they are and need a second look.";

    private static string Number(int count, int few) =>
        count <= few ? AppendixWords.AFew : AppendixWords.Number(count);
}
