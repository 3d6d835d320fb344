using System.Collections.Immutable;
using Reporting.Audits.Trends;
using Reporting.Checks;

namespace Reporting.Audits.Reports;

/// <summary>What a cover says of the register that a report was made from.</summary>
internal static class RegisterQuality
{
    /// <summary>Empty where every column is there and every row could be used.</summary>
    public static ImmutableArray<string> Of(AuditScope scope)
    {
        if (scope.Months.LastOrDefault(month => month.HasRegister) is not { } latest)
            return ["No register of audits was received."];
        var setAside = latest.Findings.Count(finding => finding.Severity == Severity.SetAside);
        return
        [
            .. latest.Period == scope.Period
                ? (IEnumerable<string>)[]
                : [$"No register was received for {scope.Period.ToWords()}: audits are as {latest.Period.ToWords()} "
                    + "told them."],
            .. latest.MissingColumns.IsEmpty
                ? (IEnumerable<string>)[]
                : [$"Columns that the register lacks: {string.Join(", ", latest.MissingColumns)}."],
            .. setAside == 0
                ? (IEnumerable<string>)[]
                : [$"Rows set aside: {ShareWords.Number(setAside)}. The list of checks names sheet and row of each."],
        ];
    }
}
