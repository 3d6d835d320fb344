using System.Collections.Immutable;
using Reporting.Editions;
using Reporting.Reference;
using Reporting.Reference.Files;

namespace Reporting.Scrutiny.Distribution;

/// <summary>Who gets which exempt edition, as <c>distribution</c> says. Source: scrutiny.md, Editions.</summary>
/// <param name="distribution">Empty: every edition goes to the audience that its report gives.</param>
public sealed class Audiences(ImmutableArray<DistributionEntry> distribution)
{
    /// <summary>Those who get a report's exempt edition, in the order of the lines.</summary>
    /// <param name="usual">Who gets it where <c>distribution</c> says nothing of it.</param>
    /// <param name="group">The team or service area it is about; null: the authority. A line without a group is about
    /// every one.</param>
    public ImmutableArray<string> Of(string report, string usual, string? group = null)
    {
        ImmutableArray<string> listed =
        [
            .. distribution.Where(entry => entry.Report == report
                    && entry.Edition == EditionPlaces.Exempt
                    && (entry.Group is null || IsAbout(entry.Group, group)))
                .Select(entry => entry.Audience)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
        return listed.IsEmpty ? [usual] : listed;
    }

    /// <summary>Puts every exempt workbook before all who get it; reminders stay with their owners.</summary>
    internal ImmutableArray<MadeEdition> Share(string report, ImmutableArray<MadeEdition> made)
    {
        var isOneOfMany = made.Count(IsShared) > 1;
        return
        [
            .. made.SelectMany(edition => IsShared(edition)
                ? Of(report, edition.Audience!, edition.Group).Select(audience => For(audience, edition, isOneOfMany))
                : [edition]),
        ];
    }

    // Who gets several of a report has them under the ids that they usually go to.
    private static MadeEdition For(string audience, MadeEdition made, bool isOneOfMany) =>
        audience == made.Audience || (made.Group is null && !isOneOfMany)
            ? made with { Audience = audience }
            : made with { Audience = audience, Part = made.Audience };

    private static bool IsShared(MadeEdition made) => made is { Audience: not null, Extension: "xlsx" };

    private static bool IsAbout(string named, string? group) =>
        group is not null && Heading.Normalise(named) == Heading.Normalise(group);
}
