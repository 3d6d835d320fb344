using System.Collections.Immutable;

namespace Reporting.Upkeep;

/// <summary>What the deadline brought.</summary>
/// <param name="Asked">How many runs were asked for.</param>
/// <param name="Problems">Months to chase.</param>
public sealed record MonthlyPerformanceOutcome(int Asked, ImmutableArray<Problem> Problems);

/// <summary>
/// Asks for the reports of every month whose deadline is past, with the lists that are there, oldest month first.
/// </summary>
public sealed class MonthlyPerformance
{
    /// <summary>Runs twice without harm: what was asked for and made is not due again.</summary>
    public Task<MonthlyPerformanceOutcome> RunAsync(CancellationToken cancel) => throw new NotSupportedException();
}
