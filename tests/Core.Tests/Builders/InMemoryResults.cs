using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Runs;

namespace Reporting.Tests.Builders;

/// <summary>Rows of results by run.</summary>
internal sealed class InMemoryResults(TimeProvider time)
    : InMemoryRows<StoredFigures>(time, row => (row.Breakdown, row.Group, row.Indicator)), IResultStore
{
    protected override ImmutableArray<StoredFigures> InOrder(IEnumerable<StoredFigures> saved) =>
    [
        .. saved
            .OrderBy(row => row.Breakdown)
            .ThenBy(row => row.Group, StringComparer.Ordinal)
            .ThenBy(row => Catalogue.All.IndexOf(Catalogue.Get(row.Indicator))),
    ];
}
