namespace Reporting.Extracts.Values;

/// <summary>A hash of text that is the same in every process (FNV-1a over UTF-16, finished as in
/// MurmurHash3).</summary>
internal static class StableHash
{
    public static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
            hash = (hash ^ letter) * 1099511628211UL;
        return Mixed(hash);
    }

    /// <summary>Adds one more part, in its place, to a hash of several.</summary>
    public static ulong Combine(ulong hash, ulong part, ulong place) =>
        Mixed((hash * 31) ^ (part + (place * 0x9E3779B97F4A7C15UL)));

    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return hash ^ (hash >> 33);
    }
}
