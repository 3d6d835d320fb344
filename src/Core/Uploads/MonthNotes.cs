using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Periods;

namespace Reporting.Uploads;

/// <summary>What a receipt says of the month's set.</summary>
internal static class MonthNotes
{
    public static ImmutableArray<Finding> Of(ReportingMonth period, ImmutableArray<string> lacks, bool hasRun) =>
        lacks.IsEmpty
            ? [Note("set-complete", period, $"Every list that is expected of {period.ToWords()} is here. A draft is "
                + "made within minutes of the last change.")]
            : [Note("set-lacks", period, $"{period.ToWords()} still lacks {string.Join(", ", lacks)}. "
                + (hasRun
                    ? "The draft that there is, is made again with what has come."
                    : "The draft is made when they are here, or at the deadline without them."))];

    private static Finding Note(string rule, ReportingMonth period, string message) =>
        new(rule, Severity.Note, message) { Period = period };
}
