using System.Collections.Immutable;
using Reporting.Indicators;

namespace Reporting.Scrutiny.Commentary;

/// <summary>Whether officers have written of an indicator.</summary>
internal enum WordsThere
{
    No,

    /// <summary>Of its section as a whole, without naming it.</summary>
    SectionOnly,
    Yes,
}

/// <summary>An indicator that officers have to say something about, and why.</summary>
/// <param name="Reasons">In words for officers; at least one.</param>
internal sealed record NeededWords(
    Indicator Indicator, string Section, ImmutableArray<string> Reasons, WordsThere There)
{
    public bool IsLacking => There != WordsThere.Yes;
}
