using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Schemas;
using Reporting.Periods;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>A file of a month, and the day it came; null where that is not known.</summary>
internal readonly record struct DatedFile(UploadedFile File, LocalDate? UploadedOn);

/// <summary>Reads the files of one month side by side.</summary>
internal static class MonthFiles
{
    /// <summary>Uploads that count, read with the mappings among the reference files.</summary>
    /// <exception cref="FileNotFoundException">A content is no longer kept.</exception>
    public static async Task<ImmutableArray<ReadFile>> ReadAsync(
        AcceptedUploads uploads,
        ReportingMonth period,
        ImmutableArray<LedgerEntry> extracts,
        ImmutableArray<UploadedFile> references,
        CancellationToken cancel)
    {
        var files = await uploads.FilesAsync(extracts, cancel);
        return Read(
            period,
            [.. files.Zip(extracts, (file, entry) => new DatedFile(file, entry.UploadedOn))],
            ReadingMapFiles.Read(references, cancel),
            cancel);
    }

    public static ImmutableArray<ReadFile> Read(
        ReportingMonth period, IReadOnlyList<DatedFile> files, ReadingMaps maps, CancellationToken cancel)
    {
        var readers = files.Select(file => file.UploadedOn).Distinct().Select(day => (Day: day, Reader: Reader(day)))
            .ToList();
        var read = new ReadFile[files.Count];
        // The largest first, so that the longest read doesn't start last.
        var order = Enumerable.Range(0, files.Count).OrderByDescending(index => files[index].File.Length).ToList();
        Parallel.ForEach(
            order,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel },
            index => read[index] = readers.Find(each => each.Day == files[index].UploadedOn).Reader
                .Read(files[index].File, cancel));
        return [.. read];

        ExtractReader Reader(LocalDate? day) =>
            new(new ExtractOptions { Maps = maps, Period = period, UploadedOn = day });
    }
}
