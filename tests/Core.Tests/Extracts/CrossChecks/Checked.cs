using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.CrossChecks;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.CrossChecks;

/// <summary>What the cross-list checks say of a test's extract.</summary>
internal static class Checked
{
    public static ImmutableArray<Finding> Check(this ExtractBuilder extract, CareSnapshot? lastMonth = null) =>
        CrossListChecks.Run(
            extract.Build(),
            lastMonth is null ? Measuring.Context : Measuring.Context with
            {
                EarlierMonths = Measuring.Context.EarlierMonths.Add(lastMonth.Month, lastMonth),
            });

    /// <summary>The list and row of every row that breaks a rule.</summary>
    public static IEnumerable<(string? List, int? Row)> Rows(this IEnumerable<Finding> findings, string rule) =>
        findings.Of(rule).Where(finding => finding.Row is not null).Select(finding => (finding.List, finding.Row));

    public static Finding Summary(this IEnumerable<Finding> findings, string rule) =>
        Assert.Single(findings.Of(rule), finding => finding.Row is null);
}
