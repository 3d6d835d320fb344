namespace Reporting.Reference.Files;

/// <summary>The tables that ship and those that are given, to choose from kind by kind.</summary>
internal sealed class ReferenceTables(List<ReferenceTable> shipped, List<ReferenceTable> given)
{
    public List<ReferenceTable> Shipped(ReferenceKind kind) => [.. shipped.Where(table => table.Kind == kind)];

    public List<ReferenceTable> Given(ReferenceKind kind) => [.. given.Where(table => table.Kind == kind)];

    /// <summary>The given tables of these kinds, which say one thing; the shipped ones where none is given.</summary>
    public List<ReferenceTable> Chosen(params ReferenceKind[] kinds)
    {
        var own = given.Where(table => kinds.Contains(table.Kind)).ToList();
        return own.Count > 0 ? own : [.. shipped.Where(table => kinds.Contains(table.Kind))];
    }

    public List<ReferenceTable> ShippedThenGiven(ReferenceKind kind) => [.. Shipped(kind), .. Given(kind)];
}
