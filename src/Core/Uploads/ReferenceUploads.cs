using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Schemas;
using Reporting.Reference;
using Reporting.Reference.Settings;

namespace Reporting.Uploads;

/// <summary>The reference files that count, as far as taking in extracts needs them.</summary>
internal sealed class ReferenceUploads(IUploadLedger ledger, IKeptContents contents)
{
    private readonly AcceptedUploads accepted = new(ledger, contents);

    public async Task<ReadingMaps> MapsAsync(CancellationToken cancel) => ReadingMapFiles.Read(
        await OfKindsAsync([ReferenceFiles.HeaderMappingKind, ReferenceFiles.CodeMappingKind], cancel), cancel);

    public async Task<AuthoritySettings> SettingsAsync(CancellationToken cancel) =>
        ReferenceFiles.SettingsOf(await OfKindsAsync([ReferenceFiles.SettingsKind], cancel), cancel);

    /// <summary>Published tables are large: only files of these kinds are read.</summary>
    private async Task<ImmutableArray<UploadedFile>> OfKindsAsync(
        ImmutableArray<string> kinds, CancellationToken cancel)
    {
        var entries = await accepted.EntriesAsync(UploadFolder.Reference, cancel);
        return await accepted.FilesAsync(
            entries.Where(entry => entry.Kinds.Any(kinds.Contains)), cancel);
    }
}
