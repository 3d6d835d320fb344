using Reporting.Editions;
using Reporting.Publications;
using Reporting.Runs;

namespace Reporting.Upkeep;

/// <summary>Copies that were not made when a run was committed or published.</summary>
public sealed class SweptCopies(
    IRunStore runs, IPublicationStore publications, Placement placement, Publishing publishing)
{
    /// <returns>How many there were.</returns>
    internal async Task<int> RunAsync(Steps steps, CancellationToken cancel)
    {
        var made = 0;
        await steps.DoAsync(async () =>
        {
            foreach (var head in await runs.HeadsAsync(cancel))
            {
                if (!head.Of.IsOfMonth)
                    await steps.DoAsync(async () => made += await placement.EnsureAsync(head.Of, cancel) ? 1 : 0);
            }
        });
        await steps.DoAsync(async () =>
        {
            foreach (var issue in await publications.AllAsync(cancel))
                await steps.DoAsync(async () => made += await publishing.PutInPlaceAsync(issue, cancel) ? 1 : 0);
        });
        return made;
    }
}
