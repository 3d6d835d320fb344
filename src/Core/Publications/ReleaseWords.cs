using System.Globalization;
using Reporting.Runs;

namespace Reporting.Publications;

/// <summary>What whoever releases a run should know: it is published all the same. Source: scrutiny.md.</summary>
internal static class ReleaseWords
{
    public const string Rule = "release-needs-words";

    /// <summary>Null where the run has every word it needs.</summary>
    public static string? Warning(RunRecord run)
    {
        if (run.Details is not { } details || ReportDetails.Read(details).LackingWords is not (> 0 and var lacking))
            return null;
        var count = lacking.ToString(CultureInfo.InvariantCulture);
        var indicators = lacking == 1 ? "1 indicator that needs" : $"{count} indicators that need";
        var of = run.Key.Of;
        return $"Run {run.Key.Code} of {of.Report} of {of.Period.ToWords()} has no words of officers for {indicators} "
            + "them. It is published as it is: send commentary and release a later run to publish words "
            + "too. The officer edition's sheet Needs_words lists what needs them.";
    }
}
