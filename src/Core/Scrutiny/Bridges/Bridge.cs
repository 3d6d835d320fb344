using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Scrutiny.Bridges;

/// <summary>Why an indicator's figure moved from one month to another: steps that add up exactly.</summary>
/// <remarks>
/// The numerator and denominator of <see cref="Start"/> plus those of <see cref="Steps"/> are those of
/// <see cref="End"/>. Source: scrutiny.md, Why it moved.
/// </remarks>
internal sealed record Bridge(Indicator Indicator, ReportingMonth From, ReportingMonth To)
{
    /// <summary>The figure of the first month, as the tables show it now.</summary>
    public required Figure Start { get; init; }

    public required Figure End { get; init; }

    /// <summary>With as many decimals as the tables show.</summary>
    public required string StartText { get; init; }

    public required string EndText { get; init; }

    /// <summary>In the order in which they are told; those that are nothing are left out.</summary>
    public ImmutableArray<BridgeStep> Steps { get; init; } = [];

    /// <summary>Both months as their own lists tell them, before anything was recounted; null where nobody can say why
    /// it moved.</summary>
    public (Figure Start, Figure End)? Own { get; init; }

    /// <summary>Why nobody can say why it moved; null where the steps do.</summary>
    public string? Missing { get; init; }

    /// <summary>The reporting month of a paper against the month before.</summary>
    public static Bridge Of(PaperScope scope, Indicator indicator) => Of(
        indicator,
        new BridgeEnd(scope.Month.Previous, scope.CasesBefore),
        new BridgeEnd(scope.Month, scope.Cases),
        new ShownFigures(scope.Figures));

    /// <param name="stored">The figures as they stand now.</param>
    public static Bridge Of(Indicator indicator, BridgeEnd from, BridgeEnd to, ShownFigures stored) =>
        indicator.Kind == Kind.Derived
            ? new DerivedBridge(indicator, from.Month, to.Month, stored).Build()
            : new CaseBridge(indicator, from, to, stored).Build();

    /// <summary>"92% to 89%: 21 newly late, 5 caught up, 4 left late."</summary>
    public string Sentence => Said(Steps);

    /// <summary>The sentence for a public edition: with its parts only where none of them is small, nor those who
    /// stayed, because who knows all but one of them knows that one too.</summary>
    /// <param name="threshold">Counts from 1 to this are small; 0 is not.</param>
    /// <returns>Null where nobody can say why it moved.</returns>
    public string? PublicSentence(int threshold) => Missing is not null
        ? null
        : Said(TellsParts(threshold) ? Steps : []);

    /// <summary>What that sentence tells of counts, for the ledger.</summary>
    public PublishedCells Told(int threshold) =>
        TellsParts(threshold) ? new BridgeCounts(this).Told : PublishedCells.None;

    private bool TellsParts(int threshold) =>
        Missing is null && !Steps.IsEmpty && !new BridgeCounts(this).AreSmall(threshold);

    private string Said(ImmutableArray<BridgeStep> steps)
    {
        var moved = $"{WithUnit(Start, StartText)} to {WithUnit(End, EndText)}";
        if (Missing is not null)
            return $"{moved}. {Missing}";
        return steps.IsEmpty ? $"{moved}." : $"{moved}: {string.Join(", ", steps.Select(step => step.Said))}.";
    }

    private string WithUnit(Figure figure, string text) => (Indicator.Unit, figure.Value) switch
    {
        (_, null) => text,
        (Unit.Percent, _) when text != FigureText.RoundsToZero => text + "%",
        (Unit.Count, { } count) => StepWords.Number(count),
        _ => text,
    };
}
