using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Reporting.FunctionsHost.Blobs;

/// <summary>
/// Which events Event Grid would lose, bring twice or bring late, for tests: <c>seed=7;drop=0.2;double=0.3;delay=00:00:03</c>.
/// </summary>
/// <remarks>Drawn from the blob's name and the count of its events, so the order of a listing changes nothing.</remarks>
internal sealed class EventPlan
{
    private readonly Dictionary<string, string> parts;

    public EventPlan(string text)
    {
        parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2))
            .ToDictionary(part => part[0].Trim(), part => part[^1].Trim(), StringComparer.OrdinalIgnoreCase);
        if (parts.Keys.FirstOrDefault(key => key is not ("seed" or "drop" or "double" or "delay")) is { } unknown)
            throw new StartUpException($"LocalHost:BlobEvents knows no '{unknown}'");
        Drop = Share("drop");
        Double = Share("double");
        Delay = parts.TryGetValue("delay", out var delay)
            ? TimeSpan.Parse(delay, CultureInfo.InvariantCulture)
            : TimeSpan.Zero;
    }

    private double Drop { get; }

    private double Double { get; }

    /// <summary>The longest delay.</summary>
    private TimeSpan Delay { get; }

    /// <summary>After how long each delivery of this event comes: none, one or two.</summary>
    public IEnumerable<TimeSpan> Deliveries(string blob, int count)
    {
        var key = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{parts.GetValueOrDefault("seed")}|{count}|{blob}"));
        var dice = new Random(BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(key)));
        if (dice.NextDouble() < Drop)
            yield break;
        var twice = dice.NextDouble() < Double;
        yield return Delay * dice.NextDouble();
        if (twice)
            yield return Delay * dice.NextDouble();
    }

    private double Share(string key) =>
        parts.TryGetValue(key, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : 0;
}
