using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Trending;

/// <summary>What the checks of a report's own arithmetic found, before it goes out.</summary>
internal static class CheckSheet
{
    public static TableSheet Of(CoveredAudits covered, ImmutableArray<Finding> arithmetic) => covered.Sheet.Of(
        "Arithmetic",
        "Checks of the report's own arithmetic",
        [Column.Label("Check", 32), Column.Words("What is wrong", 80)],
        arithmetic.Select(finding => (ImmutableArray<Cell>)
            [Cell.Of("Figures that do not add up"), Cell.Of(finding.Message)]),
        "Every figure adds up",
        "Service areas add up to all; graded and ungraded to the cases; original grades and outcomes to the moderated, "
        + "who are no more than the graded.");

    /// <summary>What the cover says; none where everything adds up.</summary>
    public static IEnumerable<string> CoverWords(ImmutableArray<Finding> arithmetic) => arithmetic.IsEmpty
        ? []
        : ["Figures of this report do not add up: it must not be published before that is mended. "
            + arithmetic[0].Message];
}
