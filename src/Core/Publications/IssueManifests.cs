using System.Security.Cryptography;
using Reporting.Editions;
using Reporting.Runs;
using Reporting.Scrutiny.Distribution;

namespace Reporting.Publications;

/// <summary>A manifest beside every published workbook: put there once, never changed.</summary>
internal sealed class IssueManifests(IRunStore runs, IEditionStore editions)
{
    /// <returns>False where it lay there already, or the run is not known any more.</returns>
    public async Task<bool> EnterAsync(Publication issue, CancellationToken cancel)
    {
        var place = EditionPlaces.ManifestOf(issue.Run.Of, issue.Issue);
        if (await editions.IsThereAsync(place, cancel) || await runs.FindAsync(issue.Run, cancel) is not { } run)
            return false;
        var manifest = PublishedManifest.Of(issue, run).ToJson();
        var hash = Convert.ToHexStringLower(SHA256.HashData(manifest));
        await editions.StageAsync(hash, manifest, cancel);
        await editions.PutOnceAsync(place, new EditionLabels(hash, issue.Run.Id, issue.Run.Code), cancel);
        return true;
    }
}
