using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Reporting.Editions;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Reference;
using Reporting.Runs;

namespace Reporting.Scrutiny.Distribution;

/// <summary>An edition of the run that was published, and whom it is for.</summary>
internal sealed record PublishedEdition(string Edition, string? Audience, string? Part, string ContentHash);

/// <summary>What lies beside a published workbook: which issue it is, of which run, and what else the run made.
/// </summary>
/// <remarks>Made from the issue's row and the run's record, which never change, so that it is always the same. Who
/// approved it is not in it: the published container is read by many.</remarks>
/// <param name="ChainHash">The issue's place in the chain of publications: covers <paramref name="ContentHash"/>, which
/// is the published workbook's.</param>
internal sealed record PublishedManifest(
    ReportingMonth Period,
    string Report,
    int Issue,
    string RunId,
    string RunCode,
    string ContentHash,
    string PreviousHash,
    string ChainHash,
    LocalDate PublishedOn,
    ImmutableArray<PublishedEdition> Editions,
    ImmutableArray<DistributionEntry> Distribution)
{
    public static PublishedManifest Of(Publication issue, RunRecord run) => new(
        issue.Run.Of.Period,
        issue.Run.Of.Report,
        issue.Issue,
        issue.Run.Id,
        issue.Run.Code,
        issue.ContentHash,
        issue.PreviousHash,
        issue.Hash,
        issue.PublishedOn,
        [
            .. run.Editions.Where(made => made.Edition is not EditionPlaces.Disclosure)
                .Select(made => new PublishedEdition(made.Edition, made.Audience, made.Part, made.ContentHash)),
        ],
        run.Details is { } details ? ReportDetails.Read(details).Distribution : []);

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.PublishedManifest);
}
