using System.Collections.Immutable;
using Reporting.Audits.Register;

namespace Reporting.Audits.Analysis;

/// <summary>Audits by theme and grade.</summary>
internal static class Themes
{
    public const string NotRecorded = "Theme not recorded";

    /// <summary>The theme of the most audits first; without a theme last.</summary>
    public static ImmutableArray<GroupOf<GradeCounts>> Of(IEnumerable<Audit> audits) =>
    [
        .. audits.GroupBy(audit => audit.Theme, StringComparer.Ordinal)
            .OrderBy(theme => theme.Key is null)
            .ThenByDescending(theme => theme.Count())
            .ThenBy(theme => theme.Key, StringComparer.Ordinal)
            .Select(theme => new GroupOf<GradeCounts>(theme.Key ?? NotRecorded, GradeCounts.Of(theme))),
    ];
}
