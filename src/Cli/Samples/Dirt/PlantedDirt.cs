using System.Globalization;

namespace Reporting.Cli.Samples.Dirt;

/// <summary>How much of each kind of dirt a month's lists hold: what a check of them should find.</summary>
internal sealed class PlantedDirt
{
    private readonly SortedDictionary<(string Period, string List, string Kind), int> counts = [];

    public int Total => counts.Values.Sum();

    public IEnumerable<(string Kind, int Count)> Kinds => counts
        .GroupBy(entry => entry.Key.Kind, entry => entry.Value, StringComparer.Ordinal)
        .Select(kind => (kind.Key, kind.Sum()))
        .OrderBy(kind => kind.Key, StringComparer.Ordinal);

    public IEnumerable<(string Period, string List, string Kind)> Entries => counts.Keys;

    public int Of(string period, string list, string kind) => counts.GetValueOrDefault((period, list, kind));

    public void Add(string period, string list, string kind, int count = 1)
    {
        if (count > 0)
            counts[(period, list, kind)] = Of(period, list, kind) + count;
    }

    public void Write(string path)
    {
        using var writer = new StreamWriter(path);
        writer.NewLine = "\n";
        writer.WriteLine("Period,List,Kind,Count");
        foreach (var ((period, list, kind), count) in counts)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{period},{list},{kind},{count}"));
    }
}
