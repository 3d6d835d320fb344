using System.Collections.Immutable;

namespace Reporting.Audits;

/// <summary>An audit report by name. A new one is one more recipe.</summary>
/// <param name="IsExpected">Whether a build that names no report makes it: its inputs are there.</param>
internal sealed record AuditRecipe(string Name, Func<AuditScope, AuditReport> Make, Func<AuditScope, bool> IsExpected)
{
    public static ImmutableArray<AuditRecipe> All { get; } = [];

    public static AuditRecipe? Find(string report) => All.FirstOrDefault(recipe => recipe.Name == report);
}
