using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Performance;

namespace Reporting.Scrutiny.OutgoingChecks;

/// <summary>
/// Figures about to go out against what the Department for Education has published of the authority. They warn and
/// change nothing. Checks of a table against itself are <see cref="Performance.Arithmetic.ArithmeticChecks"/>.
/// </summary>
internal static class PaperChecks
{
    public static ImmutableArray<Finding> Of(PerformanceFigures figures) =>
    [
        .. BenchmarksShown.Check(figures), .. Plausibility.Check(figures), .. YearEndReconciliation.Check(figures),
    ];
}
