using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Reference.Files;

namespace Reporting.Reference.Kinds;

/// <summary>Reads <c>meetings</c>: Body, Date, Papers Out, Snapshot Month.</summary>
internal static class MeetingsFile
{
    public static ImmutableArray<Meeting> Read(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings) =>
        [.. tables.SelectMany(table => table.Records(findings, ReadRow)).OrderBy(meeting => meeting.Date)];

    private static Meeting ReadRow(ReferenceRow row)
    {
        var meeting = new Meeting(
            row.RequiredText("Body"), row.RequiredDate("Date"), row.Date("Papers Out"), row.Month("Snapshot Month"));
        if (row.IsSound && meeting.PapersOut > meeting.Date)
            row.Error("Papers Out", "is after the meeting");
        return meeting;
    }
}
