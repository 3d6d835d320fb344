using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Reference.Kinds;

namespace Reporting.Performance.Restating;

/// <summary>Why a figure changed, and the words a finding says it in.</summary>
internal static class RestatementText
{
    /// <summary>The reasons given for the indicator and month; null where nobody has said why.</summary>
    public static string? ReasonFor(string indicator, ReportingMonth month, IEnumerable<Reason> reasons)
    {
        var texts = reasons
            .Where(reason => reason.Indicator == indicator)
            .Where(reason => MonthRange.Overlap(reason.From, reason.To, month, month))
            .Select(reason => reason.Text);
        var all = string.Join("; ", texts);
        return all.Length == 0 ? null : all;
    }

    public static string Of(
        Indicator indicator, ReportingMonth month, string was, string now, IEnumerable<Reason> reasons)
    {
        var why = ReasonFor(indicator.Id, month, reasons) is { } reason
            ? $"Reason: {reason}"
            : "Say why in the reference file reasons.";
        return $"{indicator.Title}, {month.ToWords()}: {was}, {now}. {why}";
    }
}
