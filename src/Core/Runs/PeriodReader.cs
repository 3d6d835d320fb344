using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Schemas;
using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>Reads the files of period after period: while one is measured the next is being read, never more.</summary>
internal static class PeriodReader
{
    /// <returns>The periods, oldest first, each with its files in the order of their names.</returns>
    public static IEnumerable<(ReportingMonth Period, ImmutableArray<ReadFile> Files)> Read(
        ImmutableSortedDictionary<ReportingMonth, ImmutableArray<UploadedFile>> extracts,
        HeadingMap headings,
        CancellationToken cancel)
    {
        Task<ImmutableArray<ReadFile>> Start(ReportingMonth period)
        {
            var options = new ExtractOptions { Headings = headings, Period = period };
            return Task.Run(() => ReadFiles(extracts[period], options, cancel), cancel);
        }


        var periods = extracts.Keys.ToList();
        var next = periods.Count > 0 ? Start(periods[0]) : null;
        for (var index = 0; index < periods.Count; index++)
        {
            var files = next!.GetAwaiter().GetResult();
            next = index + 1 < periods.Count ? Start(periods[index + 1]) : null;
            yield return (periods[index], files);
        }
    }

    private static ImmutableArray<ReadFile> ReadFiles(
        ImmutableArray<UploadedFile> files, ExtractOptions options, CancellationToken cancel)
    {
        var reader = new ExtractReader(options);
        var read = new ReadFile[files.Length];
        // The largest first, so that the longest read doesn't start last.
        var order = Enumerable.Range(0, files.Length).OrderByDescending(index => files[index].Length).ToList();
        Parallel.ForEach(
            order,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel },
            index => read[index] = reader.Read(files[index], cancel));
        return [.. read];
    }
}
