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

    /// <summary>The reasons given, else the file that was replaced since; null where neither says.</summary>
    public static string? ReasonFor(
        string indicator, ReportingMonth month, IEnumerable<Reason> reasons, ReportingMonth? replaced) =>
        ReasonFor(indicator, month, reasons)
        ?? (replaced is { } period ? $"A file of {period.ToWords()} was replaced" : null);

    public static string Of(
        Indicator indicator, ReportingMonth month, string was, string now, IEnumerable<Reason> reasons)
    {
        var why = ReasonFor(indicator.Id, month, reasons) is { } reason
            ? $"Reason: {reason}"
            : "Say why in the reference file reasons.";
        return $"{indicator.Title}, {month.ToWords()}: {was}, {now}. {why}";
    }
}
