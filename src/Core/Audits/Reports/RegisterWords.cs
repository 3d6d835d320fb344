using System.Collections.Immutable;
using Reporting.Checks;

namespace Reporting.Audits.Reports;

/// <summary>What a cover says of the register behind a report of several months.</summary>
internal static class RegisterWords
{
    public static ImmutableArray<string> Of(CoveredAudits covered)
    {
        var months = covered.Scope.Months
            .Where(month => month.Period >= covered.Window.First && month.Period <= covered.Window.Last)
            .ToList();
        var without = covered.Window.Months
            .Where(month => !months.Any(each => each.Period == month && each.HasRegister))
            .Select(month => month.ToShortWords())
            .ToList();
        var missing = months.SelectMany(month => month.MissingColumns)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var setAside = months.SelectMany(month => month.Findings)
            .Count(finding => finding.Severity == Severity.SetAside);
        return
        [
            .. covered.Sheet.HasRegister && covered.Audits.IsEmpty ? (IEnumerable<string>)[$"{covered.None}."] : [],
            .. !covered.Sheet.HasRegister ? (IEnumerable<string>)["No register of audits was received."] : [],
            .. covered.Sheet.HasRegister && without.Count > 0
                ? (IEnumerable<string>)[$"No register of its own was received for: {string.Join(", ", without)}."]
                : [],
            .. missing.Count > 0
                ? (IEnumerable<string>)[$"Columns that files of these months lack: {string.Join(", ", missing)}."]
                : [],
            .. setAside > 0
                ? (IEnumerable<string>)[$"Rows of the register set aside: {Trends.ShareWords.Number(setAside)}."]
                : [],
        ];
    }
}
