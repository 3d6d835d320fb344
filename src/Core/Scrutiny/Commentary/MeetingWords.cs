using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Extracts.Values;

namespace Reporting.Scrutiny.Commentary;

/// <summary>Officers' words for the month's papers.</summary>
/// <remarks>
/// The same papers go to every meeting that looks at the month: words for a body that isn't one of them wait for its
/// own month. Where no meeting of the month is known, nobody can tell, and all of them stand.
/// </remarks>
internal static class MeetingWords
{
    public static ImmutableArray<Statement> Of(PaperScope scope)
    {
        var bodies = scope.Reference.Meetings
            .Where(meeting => meeting.SnapshotMonth == scope.Month)
            .Select(meeting => FoldedText.Of(meeting.Body))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. scope.Commentary.Where(statement =>
                statement.Body is null || bodies.Count == 0 || bodies.Contains(FoldedText.Of(statement.Body))),
        ];
    }
}
