using System.Collections.Immutable;
using CsvHelper;

namespace Reporting.Tests.KnownAnswers;

/// <summary>Figures of published papers, as they were printed, to hold the product against.</summary>
internal static class KnownAnswer
{
    /// <summary>The rows of a file of this folder, by heading.</summary>
    public static IEnumerable<ImmutableDictionary<string, string>> Rows(string file)
    {
        using var stream = typeof(KnownAnswer).Assembly.GetManifestResourceStream("KnownAnswers/" + file)
            ?? throw new FileNotFoundException(file);
        using var csv = CsvReader.Create(stream, CsvReaderOptions.Default, leaveOpen: false);
        while (csv.Read())
        {
            yield return csv.Headers.ToImmutableDictionary(
                heading => heading, heading => csv.GetString(heading) ?? "", StringComparer.Ordinal);
        }
    }
}
