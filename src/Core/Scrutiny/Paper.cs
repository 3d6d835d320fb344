using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Disclosure;
using Reporting.Workbooks;

namespace Reporting.Scrutiny;

/// <summary>A paper as report models, before any file is written.</summary>
internal sealed record Paper
{
    public PublicReport? Public { get; init; }

    public Report? Officer { get; init; }

    public ImmutableArray<ExemptPaper> Exempt { get; init; } = [];

    /// <summary>What making it found: figures that can't be right, words that are missing.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Indicators that need officers' words and have none: whoever releases it is warned.</summary>
    public int LackingWords { get; init; }
}

/// <summary>An edition for one exempt audience.</summary>
/// <param name="Audience">Lower case with dashes: <c>performance-team</c>. Others get it as <c>distribution</c> says.
/// </param>
internal sealed record ExemptPaper(string Audience, Report Report)
{
    /// <summary>The team or service area it is about, as results name it; null: the authority.</summary>
    public string? Group { get; init; }
}
