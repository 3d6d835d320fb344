using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Audits.Clocks;
using Reporting.Checks;
using Reporting.Editions;
using Reporting.Reference.Files;
using Reporting.Runs;

namespace Reporting.Reference.Kinds;

/// <summary>Reads <c>distribution</c>: Report, Edition, Audience, Group.</summary>
internal static class DistributionFile
{
    public const string UnknownGroupRule = "distribution-group";

    private const string Audience = "Audience";

    private static ImmutableArray<string> Editions { get; } =
        [EditionPlaces.Public, EditionPlaces.Officer, EditionPlaces.Exempt];

    /// <summary>In the files' order; a line that stands there twice counts once.</summary>
    /// <param name="groups">Teams and service areas as far as reference files name them; none: nothing to compare with.
    /// </param>
    public static ImmutableArray<DistributionEntry> Read(
        IEnumerable<ReferenceTable> tables, IEnumerable<string> groups, ICollection<Finding> findings)
    {
        var known = groups.Select(Heading.Normalise).ToHashSet(StringComparer.Ordinal);
        return [.. tables.SelectMany(table => table.Records(findings, row => ReadRow(row, known))).Distinct()];
    }

    private static DistributionEntry ReadRow(ReferenceRow row, HashSet<string> groups)
    {
        var entry = new DistributionEntry(
            Named(row, "Report", BuildRun.ReportNames, "is no report's name. The reports are"),
            Named(row, "Edition", Editions, "is no edition. The editions are"),
            row.Text(Audience),
            row.Text("Group"));
        if (entry.Audience is { } audience)
            CheckAudience(row, audience);
        else if (entry.Edition == EditionPlaces.Exempt)
            row.Error(Audience, "is empty: an exempt edition has somebody it is for");
        if (entry is { Report: AuditReports.Deadlines, Edition: EditionPlaces.Exempt })
            row.Error("Edition", "gives away reminders, each of which goes to whoever has to act");
        if (entry.Group is { } group && groups.Count > 0 && !groups.Contains(Heading.Normalise(group)))
        {
            row.Warn("Group", "names no team or service area of the lists of teams, so that nothing is made for it; "
                + "check its spelling", UnknownGroupRule);
        }

        return entry;
    }

    private static string Named(ReferenceRow row, string column, ImmutableArray<string> names, string complaint)
    {
        var written = Heading.Normalise(row.RequiredText(column));
        if (names.FirstOrDefault(name => Heading.Normalise(name) == written) is { } known)
            return known;
        if (written.Length > 0)
            row.Error(column, $"{complaint}: {string.Join(", ", names)}");
        return "";
    }

    // The id names a container and files: an address or a name with spaces in it would be a person's.
    private static void CheckAudience(ReferenceRow row, string audience)
    {
        if (audience.Contains('@', StringComparison.Ordinal))
            row.Error(Audience, "is an e-mail address. An audience is a place, as in swf-team-1, never a person");
        else if (audience.Length > AudienceId.Longest)
        {
            row.Error(
                Audience, $"is longer than {AudienceId.Longest} characters, which a container's name has no room for");
        }
        else if (AudienceId.Of(audience) != audience)
        {
            row.Error(Audience, "is no audience's id: lower-case letters and digits with single dashes between and no "
                + "spaces, as in swf-team-1");
        }
    }
}
