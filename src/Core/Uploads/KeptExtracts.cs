using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Schemas;
using Reporting.Periods;

namespace Reporting.Uploads;

/// <summary>Reads extracts that count once more, to hold another one against them.</summary>
internal sealed class KeptExtracts(IKeptContents contents)
{
    /// <exception cref="FileNotFoundException">A content is no longer kept.</exception>
    public async Task<ImmutableArray<(LedgerEntry Entry, ReadFile File)>> ReadAsync(
        IEnumerable<LedgerEntry> entries, ReadingMaps maps, CancellationToken cancel)
    {
        var files = ImmutableArray.CreateBuilder<(LedgerEntry, ReadFile)>();
        foreach (var entry in entries.OrderBy(entry => entry.Arrival))
        {
            var file = await contents.FileAsync(entry, cancel);
            files.Add((entry, Read(file, maps, entry.Folder.Period!.Value, entry.UploadedOn, cancel)));
        }

        return files.ToImmutable();
    }

    public static ReadFile Read(
        UploadedFile file,
        ReadingMaps maps,
        ReportingMonth period,
        LocalDate uploadedOn,
        CancellationToken cancel) =>
        new ExtractReader(new ExtractOptions { Maps = maps, Period = period, UploadedOn = uploadedOn })
            .Read(file, cancel);
}
