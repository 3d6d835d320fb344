using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Editions;
using Reporting.Reference;
using Reporting.Reference.Files;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Publications;

/// <summary>
/// Whether issues that came out after a run was made tell, together with it, what it or they withhold. Source:
/// scrutiny.md, Disclosure: all public editions ever published are looked at, whichever is released first.
/// </summary>
/// <remarks>
/// A run is approved as it stands, also where a newer draft does; this is the one reason to refuse it. What was told
/// before the run was made was an input of it, and is no reason: a new draft could do no better.
/// </remarks>
internal sealed class ToldSince(AcceptedUploads uploads, IRunStore runs, IEditionStore editions)
{
    private readonly DisclosureLedger ledger = new(runs, editions);

    /// <param name="issues">All there are, oldest first.</param>
    public async Task<bool> GivesAwayAsync(
        RunRecord run, IReadOnlyCollection<Publication> issues, CancellationToken cancel)
    {
        ImmutableArray<Publication> known =
            [.. issues.Where(issue => run.Inputs.Contains(Manifest.OfDisclosed(issue)))];
        if (known.Length == issues.Count || EditionPlaces.LabelsOf(run, EditionPlaces.Disclosure) is not { } labels)
            return false;
        try
        {
            var tells = DisclosureEntry.Read(await editions.ReadStagedAsync(labels.ContentHash, cancel));
            var rules = await RulesAsync(cancel);
            var (before, now) = (await ledger.ReadAsync(known, cancel), await ledger.ReadAsync([.. issues], cancel));
            return !new DisclosureControl(rules, now).IsProtected(tells)
                && new DisclosureControl(rules, before).IsProtected(tells);
        }
        catch (FileNotFoundException)
        {
            // What can't be looked at can't be shown to be safe.
            return true;
        }
    }

    private async Task<DisclosureRules> RulesAsync(CancellationToken cancel)
    {
        var settings = await uploads.FilesOfAsync(ReferenceKind.Settings, cancel);
        return DisclosureRules.Of(ReferenceFiles.Load(settings, cancel).Reports);
    }
}
