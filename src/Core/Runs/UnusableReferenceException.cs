using Reporting.Checks;
using Reporting.Reference;

namespace Reporting.Runs;

/// <summary>
/// The reference files that count can't be used together, though each was accepted: one was withdrawn since, say.
/// </summary>
/// <remarks>Reference files are never left out: without one of them other figures would come out.</remarks>
public sealed class UnusableReferenceException : Exception
{
    private UnusableReferenceException(IEnumerable<string> rules)
        : base($"The reference files can't be used together: {string.Join(", ", rules)}. Check them with their "
            + "receipts and upload what is missing.")
    {
    }

    /// <exception cref="UnusableReferenceException">A finding rejects a file.</exception>
    internal static ReferenceData Require(ReferenceData reference)
    {
        var rules = reference.Findings.Where(finding => finding.Severity == Severity.Reject)
            .Select(finding => finding.Rule)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return rules.Count == 0 ? reference : throw new UnusableReferenceException(rules);
    }
}
