using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Reporting.Publications;

/// <summary>The chain over a report's issues: each hash covers the issue and the hash of the issue before.</summary>
/// <remarks>
/// A <see cref="FieldsHash"/> over the fields in a fixed order. Source: design.md, table Publications.
/// </remarks>
public static class PublicationHash
{
    /// <summary>What <see cref="Publication.Hash"/> has to be.</summary>
    public static string Of(Publication publication) => FieldsHash.Of(Fields(publication));

    /// <summary>The publication with its place in the chain.</summary>
    public static Publication Chain(Publication publication, Publication? before)
    {
        var linked = publication with { PreviousHash = before?.Hash ?? "" };
        return linked with { Hash = Of(linked) };
    }

    /// <summary>The issues that aren't as they were when published, or don't follow the one before.</summary>
    /// <param name="issues">A report's issues, first first.</param>
    public static ImmutableArray<Publication> Broken(IReadOnlyList<Publication> issues) =>
    [
        .. issues.Where((issue, index) => issue.Issue != index + 1
            || issue.PreviousHash != (index == 0 ? "" : issues[index - 1].Hash)
            || issue.Hash != Of(issue)),
    ];

    private static string[] Fields(Publication publication) =>
    [
        publication.Run.Of.Period.ToString(),
        publication.Run.Of.Report,
        publication.Run.Id,
        Text(publication.Issue),
        publication.ContentHash,
        publication.ApprovedByRole,
        Text(publication.ApprovedOn),
        Text(publication.PublishedOn),
        publication.PreviousHash,
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
