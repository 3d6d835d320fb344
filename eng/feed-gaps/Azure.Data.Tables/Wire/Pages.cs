using System.Runtime.CompilerServices;

namespace Azure.Data.Tables.Wire;

/// <summary>Reads page after page until the service names no next one.</summary>
internal sealed class Pages<T>(
    Func<string, int?, CancellationToken, Task<Page<T>>> read, int? maxPerPage, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
{
    public override IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null) =>
        Read(continuationToken, pageSizeHint);

    private async IAsyncEnumerable<Page<T>> Read(
        string next, int? size, [EnumeratorCancellation] CancellationToken stop = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken, stop);
        do
        {
            var page = await read(next, size ?? maxPerPage, either.Token);
            yield return page;
            next = page.ContinuationToken;
        }
        while (next is not null);
    }
}
