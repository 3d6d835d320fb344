using System.Collections.Immutable;
using System.Globalization;
using Reporting.Editions;
using Reporting.Performance.Appendix;
using Reporting.Runs;

namespace Reporting.Scrutiny.Verifying;

/// <summary>The answer in plain lines, for a screen or a page.</summary>
public static class VerificationText
{
    private const int MostCells = 20;

    public static ImmutableArray<string> Lines(Verification found) => found.Verdict switch
    {
        FileVerdict.Genuine => [$"Genuine: {Named(found)}.", .. Since(found)],
        FileVerdict.BrokenChain => [$"Not to be trusted: this is {Named(found)}, but {Broken(found)}"],
        FileVerdict.NotPublished =>
            [$"Not published: this is {Edition(found.Edition!)} of {Name(found.Run!)}.{Stands(found)}"],
        FileVerdict.Altered => [Altered(found)],
        FileVerdict.NotOurs => [NotOurs(found)],
        _ => [Unreadable(found.Problem)],
    };

    private static string Named(Verification found) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name(found.Run!)}, issue {found.Issue!.Issue} of {found.Issues.Length}, published on "
        + $"{AppendixWords.Of(found.Issue.PublishedOn)}");

    private static string Name(RunKey run) => $"{run.Of.Report}, {run.Of.Period.ToWords()}, run {run.Code}";

    private static IEnumerable<string> Since(Verification found)
    {
        if (found.Issues[^1] is var last && last.Issue != found.Issue!.Issue)
            yield return $"The latest is issue {AppendixWords.Number(last.Issue)}, published on "
                + $"{AppendixWords.Of(last.PublishedOn)}.";
        if (found.Changed.IsEmpty)
        {
            yield return ReportRecipe.Find(found.Run!.Of.Name)?.Prints is null
                ? "It holds no indicators to compare with what is known now."
                : "No figure that it prints is told differently now.";
            yield break;
        }

        yield return found.Changed.Length == 1
            ? "This cell has changed since:"
            : $"These {AppendixWords.Number(found.Changed.Length)} cells have changed since:";
        foreach (var change in found.Changed.Take(MostCells))
            yield return $"  {Of(change)}";
        if (found.Changed.Length > MostCells)
            yield return $"  and {AppendixWords.Number(found.Changed.Length - MostCells)} more.";
    }

    private static string Of(ChangedCell change) =>
        $"{change.Indicator.Title}, {change.Month.ToWords()}, {change.Part}: {change.Then} then, {change.Now} now "
        + $"({change.ToldBy.Name}, {change.ToldBy.Period.ToWords()}), because: {change.Reason.TrimEnd('.')}.";

    private static string Broken(Verification found)
    {
        var issues = string.Join(", ", found.Broken.Select(issue => AppendixWords.Number(issue.Issue)));
        return "the record of publications was changed: as it stands it can't be that of issue "
            + $"{issues}. Trust no issue of this report until somebody has explained it.";
    }

    private static string Edition(StagedEdition made) => made.Edition switch
    {
        EditionPlaces.Public => "the draft",
        EditionPlaces.Officer => "the officer edition",
        EditionPlaces.Exempt => $"the exempt edition for {made.Audience}",
        _ => $"the {made.Edition} file",
    };

    private static string Stands(Verification found) => (found.IsSuperseded, found.Edition!.Edition) switch
    {
        (true, _) => " Another run has taken its place since.",
        (_, EditionPlaces.Public) => " It goes out when it is approved.",
        _ => " It is never published.",
    };

    private static string Altered(Verification found)
    {
        var published = found.Issue is { } issue
            ? $", published as issue {AppendixWords.Number(issue.Issue)}"
            : "";
        return $"Altered: the cover names {Name(found.Run!)}{published}, but the content is not what that run made. "
            + "Somebody has changed it or saved it anew; fetch the original.";
    }

    private static string NotOurs(Verification found) => found switch
    {
        { PrintedCode: { } code } => $"Not ours: the cover names run {code}, which this storage does not know.",
        { Problem: not null } => "Not ours: it is no workbook (.xlsx), and no text that a run of this storage made.",
        _ => "Not ours, or altered: no run of this storage made it, and it names none.",
    };

    private static string Unreadable(string? problem) => problem switch
    {
        "empty-file" => "Unreadable: the file is empty.",
        "too-large" => "Unreadable: the file is larger than any of ours.",
        "bomb" => "Unreadable: the file grows beyond any workbook when it is unpacked. Do not open it.",
        _ => "Unreadable: the file is damaged or was cut short. Fetch it again.",
    };
}
