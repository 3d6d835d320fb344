using NodaTime;
using Reporting.Cli.Samples;
using Reporting.Cli.Samples.Dirt;

namespace Reporting.Tests.Cli.Samples.Quality;

/// <summary>Thirteen months of a small borough with a planted trend, and of one without.</summary>
public sealed class AuditYear : IDisposable
{
    internal const string WithTrend = "odd seed";
    internal const string WithoutTrend = "even seed";

    private readonly Dictionary<string, TemporaryFolder> folders = [];

    public AuditYear()
    {
        Write(WithTrend, 3);
        Write(WithoutTrend, 4);
    }

    internal Dictionary<string, PlantedDirt> Dirt { get; } = [];

    internal string File(string year, string name) => folders[year].File(name);

    /// <summary>The rows of the month's files of a list, file by file.</summary>
    internal IReadOnlyList<List<Dictionary<string, string>>> FilesOf(string year, string period, string list) =>
    [
        .. Directory.GetFiles(folders[year].File(period), list + "-*")
            .Order(StringComparer.Ordinal)
            .Select(ReadBack.Csv),
    ];

    internal IEnumerable<string> Periods(string year) => Directory.GetDirectories(folders[year].Path, "20*")
        .Select(path => Path.GetFileName(path)!)
        .Order(StringComparer.Ordinal);

    /// <summary>Every row of the register in the order in which it is told.</summary>
    internal IEnumerable<Dictionary<string, string>> Register(string year) =>
        Periods(year).SelectMany(period => FilesOf(year, period, "audits").SelectMany(rows => rows));

    public void Dispose()
    {
        foreach (var folder in folders.Values)
            folder.Dispose();
    }

    private void Write(string year, ulong seed)
    {
        folders[year] = new TemporaryFolder();
        var writer = new SampleWriter(new(new YearMonth(2023, 6), 13, 300, seed, 1), folders[year].Path);
        writer.Write((_, _) => { });
        Dirt[year] = writer.Planted;
    }
}
