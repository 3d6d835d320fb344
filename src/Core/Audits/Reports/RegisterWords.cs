using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Checks;
using Reporting.Performance.Appendix;

namespace Reporting.Audits.Reports;

/// <summary>What a cover says of the register behind a report of several months.</summary>
internal static class RegisterWords
{
    public static ImmutableArray<string> Of(CoveredAudits covered) => Of(covered, Trends.ShareWords.Number);

    /// <summary>On a public cover: no exemption names rows that were set aside, so that a small number is not told.
    /// </summary>
    public static ImmutableArray<string> InPublic(CoveredAudits covered) => Of(
        covered,
        rows => rows <= covered.Scope.Disclosure.Rules.Threshold ? AppendixWords.AFew : Trends.ShareWords.Number(rows));

    private static ImmutableArray<string> Of(CoveredAudits covered, Func<int, string> number)
    {
        var setAside = MonthsOf(covered).SelectMany(month => month.Findings)
            .Count(finding => finding.Severity == Severity.SetAside);
        return
        [
            .. covered.Sheet.HasRegister && covered.Audits.IsEmpty ? (IEnumerable<string>)[$"{covered.None}."] : [],
            .. Received(covered),
            .. setAside > 0 ? (IEnumerable<string>)[$"Rows of the register set aside: {number(setAside)}."] : [],
        ];
    }

    /// <summary>Where audits are counts to protect: no number of rows, and not whether there was any.</summary>
    public static ImmutableArray<string> WithoutCounts(CoveredAudits covered) =>
        [.. Received(covered), "Small numbers are suppressed, and with them what checks of the register found."];

    private static IEnumerable<string> Received(CoveredAudits covered)
    {
        var missing = MonthsOf(covered).SelectMany(month => month.MissingColumns)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return
        [
            .. !covered.Sheet.HasRegister ? (IEnumerable<string>)["No register of audits was received."] : [],
            .. WithoutRegister(covered, covered.Window),
            .. missing.Count > 0
                ? (IEnumerable<string>)[$"Columns that files of these months lack: {string.Join(", ", missing)}."]
                : [],
        ];
    }

    private static IEnumerable<Register.QualityMonth> MonthsOf(CoveredAudits covered) => covered.Scope.Months.Where(
        month => month.Period >= covered.Window.First && month.Period <= covered.Window.Last);

    /// <summary>Months of a window that sent no register: their audits are only those that later ones told.</summary>
    public static ImmutableArray<string> WithoutRegister(CoveredAudits covered, AuditWindow window)
    {
        var told = covered.Scope.Months.Where(month => month.HasRegister).Select(month => month.Period).ToHashSet();
        var without = window.Months.Where(month => !told.Contains(month)).Select(month => month.ToShortWords());
        return told.Count > 0 && string.Join(", ", without) is { Length: > 0 } named
            ? [$"No register of its own was received for: {named}."]
            : [];
    }
}
