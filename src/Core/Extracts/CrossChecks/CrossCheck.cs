using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Rules;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>
/// Something that two lists, or two months of one, can't both be right about. It never changes a figure.
/// </summary>
/// <remarks>Source: extracts.md, "Cross-list checks"; indicators.md, Rulings.</remarks>
internal abstract class CrossCheck(string id, string problem) : Rule(id, Severity.Warn, problem)
{
    /// <summary>The list whose rows it points at; null where they stand in many.</summary>
    public abstract string? List { get; }

    /// <summary>Without one of these lists the check says nothing.</summary>
    public abstract ImmutableArray<string> Needs { get; }

    /// <summary>What may be wrong: the indicators that read one of these are touched.</summary>
    public abstract ImmutableArray<Source> Doubtful { get; }

    /// <summary>The indicators that read one of them, and those worked out from these.</summary>
    public ImmutableArray<string> Touches => AllDefinitions.TouchedBy(Doubtful.Contains);

    /// <summary>The rows that contradict, each once, whatever the order of the list.</summary>
    public abstract IEnumerable<Contradiction> Find(MonthView month);
}
