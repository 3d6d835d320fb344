namespace Reporting.Storage.Tests;

internal static class AsyncLists
{
    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> all)
    {
        var list = new List<T>();
        await foreach (var each in all)
            list.Add(each);
        return list;
    }
}
