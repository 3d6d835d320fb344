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
        ReadingMaps maps,
        CancellationToken cancel)
    {
        Task<ImmutableArray<ReadFile>> Start(ReportingMonth period)
        {
            var files = extracts[period].Select(file => new DatedFile(file, null)).ToList();
            return Task.Run(() => MonthFiles.Read(period, files, maps, cancel), cancel);
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
}
