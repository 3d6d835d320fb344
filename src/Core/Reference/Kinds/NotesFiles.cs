using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Reference.Files;

namespace Reporting.Reference.Kinds;

/// <summary>Reads the kinds that put words beside figures: <c>reasons</c>, <c>caveats</c>, <c>acronyms</c>.</summary>
internal static class NotesFiles
{
    public static ImmutableArray<Reason> Reasons(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings) =>
        Read(tables, findings, row => new Reason(
            row.Indicator("Indicator"), row.Month("From"), row.Month("To"), row.RequiredText("Reason")));

    public static ImmutableArray<Caveat> Caveats(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings) =>
        Read(tables, findings, row => new Caveat(
            row.Indicator("Indicator"), row.Month("From"), row.Month("To"), row.RequiredText("Text")));

    public static ImmutableArray<Acronym> Acronyms(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings) =>
        Read(tables, findings, row => new Acronym(row.RequiredText("Term"), row.RequiredText("Meaning")));

    private static ImmutableArray<T> Read<T>(
        IEnumerable<ReferenceTable> tables, ICollection<Finding> findings, Func<ReferenceRow, T> read) =>
        [.. tables.SelectMany(table => table.Records(findings, read))];
}
