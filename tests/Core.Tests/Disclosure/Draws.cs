using System.Globalization;
using Reporting.Periods;

namespace Reporting.Tests.Disclosure;

/// <summary>Made-up numbers, each for itself: whatever is asked before, the answer is the same.</summary>
internal readonly record struct Draws(int Seed)
{
    /// <returns>0 or more, below the limit.</returns>
    public int Of(string what, ReportingMonth month, int below)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Seed} {what} {month}");
        var hash = text.Aggregate(17u, (sum, letter) => (sum * 16777619) ^ letter);
        hash ^= hash >> 15;
        hash *= 2246822519u;
        hash ^= hash >> 13;
        return (int)(hash % (uint)below);
    }
}
