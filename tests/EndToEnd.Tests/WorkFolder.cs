using Reporting.Tests.Builders;

namespace Reporting.Tests.EndToEnd;

/// <summary>A folder of its own for a test: inputs are put in, outputs are read, and it goes away.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reporting-");

    public string Input => Path.Combine(folder.FullName, "in");

    public string Out => Path.Combine(folder.FullName, "out");

    public string Put(string path, byte[] content)
    {
        var place = Path.Combine(Input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllBytes(place, content);
        return place;
    }

    public string Put(string path, params object?[][] rows) => Put(path, CsvBuilder.Csv(rows).ToBytes());

    public Outcome Build(string period, params string[] more) => BuildUnder("en_GB", period, more);

    public Outcome BuildUnder(string culture, string period, params string[] more)
    {
        Directory.CreateDirectory(Input);
        return ReportingCommand.RunUnder(
            culture, ["build", "--input", Input, "--period", period, "--out", Out, .. more]);
    }

    /// <summary>Rows of an output csv, each by heading.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        using var csv = CsvHelper.CsvReader.Create(
            File.OpenRead(Path.Combine(Out, file)), CsvHelper.CsvReaderOptions.Default, leaveOpen: false);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers!.ToDictionary(
                heading => heading, heading => csv.GetString(heading) ?? "", StringComparer.Ordinal));
        }

        return rows;
    }

    public IEnumerable<string> Written() => Directory.Exists(Out)
        ? Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Out, path))
            .Order(StringComparer.Ordinal)
        : [];

    public void Dispose() => folder.Delete(recursive: true);
}
