using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;

namespace Reporting.Audits.Trends;

/// <summary>How an area for improvement that the quarter before named has come on.</summary>
/// <remarks>
/// Of the audits that name any area for improvement, those that name this one: twice the audits name everything twice
/// as often, and a share sees through that.
/// </remarks>
internal sealed record ImprovementProgress(string Tag, Share Before, Share Now)
{
    public string Verdict => (Now.Count, Compared) switch
    {
        (0, _) => "No longer named",
        (_, < 0) => "Better, named less",
        (_, > 0) => "Worse, named more",
        _ => "As often as before",
    };

    private int Compared => ((long)Now.Count * Before.Of).CompareTo((long)Before.Count * Now.Of);

    /// <summary>The most named of the quarter before first.</summary>
    public static ImmutableArray<ImprovementProgress> All(AuditRegister register, AuditWindow quarter)
    {
        var before = Naming(register, quarter.Previous);
        var now = Naming(register, quarter);
        return
        [
            .. Tags.Improvements(register, quarter)
                .Where(tag => tag.Before > 0)
                .OrderByDescending(tag => tag.Before)
                .ThenBy(tag => tag.Tag, StringComparer.Ordinal)
                .Select(tag => new ImprovementProgress(
                    tag.Tag, new Share(tag.Before, before), new Share(tag.Now, now))),
        ];
    }

    private static int Naming(AuditRegister register, AuditWindow window) =>
        window.Completed(register).Count(audit => !audit.Improvements.IsEmpty);
}
