using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Tables;

namespace Reporting.Extracts;

/// <summary>An upload as read on its own: its lists, and everything that is to be said of it.</summary>
public sealed record ReadFile(string Name)
{
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The file can't be used at all; no row of it is in any figure.</summary>
    public bool IsRejected => Findings.Any(finding => finding.Severity == Severity.Reject);

    internal ImmutableArray<ListTable> Tables { get; init; } = [];
}
