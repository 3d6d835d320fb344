using System.Collections.Immutable;
using NodaTime;
using Reporting.Reference;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>The cover of a performance report. Every date comes from the release or the calendar of meetings.</summary>
internal static class AppendixCover
{
    private const int MeetingsNamed = 3;

    /// <param name="covered">The months that the tables show, in words.</param>
    public static Cover Of(
        AppendixScope scope,
        CoverDetails details,
        string about,
        string covered,
        ImmutableArray<Restatement> revisions)
    {
        var month = scope.Month;
        return new Cover
        {
            About =
            [
                about,
                .. scope.Figures.Reference.IsSynthetic
                    ? (IEnumerable<string>)["SYNTHETIC: the authority is made up and so is every figure."]
                    : [],
            ],
            PeriodAndArea = $"{month.ToWords()}, for {scope.Area}. {covered}.",
            Source = $"{scope.Source}. Benchmarks: Department for Education statistics.",
            Published = Published(scope, details),
            NextUpdate = NextUpdate(scope, details, "Figures are updated every month"),
            Contact = $"{scope.Figures.Reference.Reports.Contact}, {scope.Figures.Reference.Authority}.",
            HowToRead =
            [
                "Each worksheet after the notes holds one table that starts in column A. The contents link to each.",
                "The column Good is tells whether a higher or a lower figure is better. Status, change and direction "
                + "are words; a colour only repeats the word on it.",
            ],
            Revisions = [RevisionsIn(scope, revisions)],
            DataQuality = [.. DataQuality(scope, details.Missing)],
        };
    }

    /// <summary>When it is out, in words that are true of the draft and of what is published.</summary>
    public static string Published(AppendixScope scope, CoverDetails details) => details switch
    {
        { PublishOn: { } date } => $"Published on {AppendixWords.Of(date)}.",
        { RunCode: { } code } => $"{WhenApproved(scope)} The name of a published file ends with its issue. Run {code}.",
        _ => "Draft, not published.",
    };

    private static LocalDate? OutOn(AppendixScope scope, CoverDetails details) =>
        details.PublishOn ?? (details.RunCode is null ? null : PapersOut(scope)?.PapersOut);

    // The approved draft is published byte for byte, so its cover can call itself neither a draft nor published.
    private static string WhenApproved(AppendixScope scope) => PapersOut(scope) is { PapersOut: { } date } meeting
        ? $"For publication on {AppendixWords.Of(date)}, with the papers of {meeting.Body}, once approved."
        : "For publication once approved.";

    /// <summary>The first meeting whose papers show this month.</summary>
    private static Meeting? PapersOut(AppendixScope scope) => scope.Figures.Reference.Meetings
        .Where(meeting => meeting.SnapshotMonth == scope.Month && meeting.PapersOut is not null)
        .OrderBy(meeting => meeting.PapersOut)
        .ThenBy(meeting => meeting.Body, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>What comes next, and the meetings there will be by then.</summary>
    /// <param name="what">"Figures are updated every month".</param>
    public static string NextUpdate(AppendixScope scope, CoverDetails details, string what)
    {
        // A meeting before the papers are out can't have them.
        var after = OutOn(scope, details) ?? scope.Month.End;
        var update = $"{what}; {scope.Month.Next.ToWords()} is next.";
        var meetings = scope.Figures.Reference.Meetings
            .Where(meeting => meeting.Date > after)
            .OrderBy(meeting => meeting.Date)
            .Take(MeetingsNamed)
            .Select(Named)
            .ToList();
        return meetings.Count == 0 ? update : $"{update} Next meetings: {string.Join("; ", meetings)}.";
    }

    private static string Named(Meeting meeting) => meeting.PapersOut is { } papers
        ? $"{meeting.Body}, {AppendixWords.Of(meeting.Date)} (papers out {AppendixWords.Of(papers)})"
        : $"{meeting.Body}, {AppendixWords.Of(meeting.Date)}";

    private static string RevisionsIn(AppendixScope scope, ImmutableArray<Restatement> revisions)
    {
        const string Provisional = "The last two months are provisional: late recording is expected.";
        return revisions.IsEmpty
            ? $"No figure of the months shown has been restated since it was first published. {Provisional}"
            : $"{Restated(revisions.Length)} since first published: the worksheet Revisions has old and new. "
                + Provisional;
    }

    private static string Restated(int count) => count == 1
        ? "1 figure has been restated"
        : $"{AppendixWords.Number(count)} figures have been restated";

    private static IEnumerable<string> DataQuality(AppendixScope scope, ImmutableArray<string> missing)
    {
        yield return (missing.IsEmpty, scope.IsFromRecords) switch
        {
            (false, _) =>
                $"Missing this month: {string.Join(", ", missing)}. Indicators that need them are not available.",
            (_, true) => "Every list that was expected for the month is there.",
            _ => "The month's figures are taken over from published papers: no records were given.",
        };
        yield return scope.Figures.IsProtected
            ? "Small numbers are suppressed, and with them what checks of the records found and what officers wrote."
            : scope.Findings.InWords(scope.IsFromRecords, scope.Figures.FewEntries);
    }
}
