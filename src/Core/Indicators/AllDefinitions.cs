using System.Collections.Immutable;
using Reporting.Indicators.Definitions;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>Every definition, one for each line of the catalogue.</summary>
internal static class AllDefinitions
{
    /// <summary>Those that yield cases, in the catalogue's order.</summary>
    public static ImmutableArray<Definition> Measured { get; } = InPrintedOrder(
    [
        .. ContextOfDemand.All,
        .. ChildrenAcrossTheService.All,
        .. EarlierInterventions.All,
        .. VisitsToCreateChange.All,
        .. SupervisionInTimescale.All,
        .. MultiAgencyWorking.All,
        .. RobustCorporateParenting.All,
        .. CareLeaverOutcomes.All,
        .. WithoutSection.All,
    ]);

    /// <summary>Those worked out from stored results of others.</summary>
    public static ImmutableArray<DerivedDefinition> Derived { get; } =
    [
        new("section-47-rolling-rate", From: "section-47-completed", month => month.LastMonths(12)),
        new("assessments-rate-year-to-date", From: "assessments-completed", FinancialYear.MonthsToDate),
        new("referrals-rate-year-to-date", From: "referrals", FinancialYear.MonthsToDate),
    ];

    /// <summary>Null for an indicator without cases of its own.</summary>
    public static Definition? Find(string indicator) =>
        Measured.FirstOrDefault(definition => definition.Indicator == indicator);

    /// <summary>The indicators that read something which may be wrong, and those worked out from these.</summary>
    public static ImmutableArray<string> TouchedBy(Func<Source, bool> isDoubtful)
    {
        var measured = Measured.Where(definition => definition.Reads.Any(isDoubtful))
            .Select(definition => definition.Indicator)
            .ToImmutableArray();
        return
        [
            .. measured,
            .. Derived.Where(derived => measured.Contains(derived.From, StringComparer.Ordinal))
                .Select(derived => derived.Indicator),
        ];
    }

    private static ImmutableArray<Definition> InPrintedOrder(ImmutableArray<Definition> definitions) =>
        [.. definitions.OrderBy(definition => Catalogue.All.IndexOf(Catalogue.Get(definition.Indicator)))];
}
