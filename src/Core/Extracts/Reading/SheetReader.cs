namespace Reporting.Extracts.Reading;

/// <summary>Something about how a file was read that its sender should know.</summary>
/// <param name="Rule">The rule's stable name: <c>macros-ignored</c>.</param>
/// <param name="Message">Plain English, without a value of any cell.</param>
public sealed record ReadingNote(string Rule, string Message);

/// <summary>
/// A sheet of an upload. Sheets of one file may be read at the same time, each on a thread of its own.
/// </summary>
public sealed class SheetReader
{
    private readonly Func<List<ReadingNote>, CancellationToken, IEnumerable<SheetRow>> read;
    private readonly List<ReadingNote> notes;

    internal SheetReader(
        string name,
        bool hidden,
        IEnumerable<ReadingNote> fileNotes,
        Func<List<ReadingNote>, CancellationToken, IEnumerable<SheetRow>> read)
    {
        Name = name;
        Hidden = hidden;
        this.read = read;
        notes = [.. fileNotes];
    }

    /// <summary>The name on the sheet's tab; empty for a csv file.</summary>
    public string Name { get; }

    /// <summary>Whether the sheet is hidden. It is read like any other.</summary>
    public bool Hidden { get; }

    /// <summary>What the sender should know: complete once <see cref="Rows"/> has been read to its end. What is true
    /// of the whole file stands with its first sheet.</summary>
    public IReadOnlyList<ReadingNote> Notes => notes;

    /// <summary>The rows that hold anything, in the order of the file, once.</summary>
    /// <exception cref="UnreadableFileException">The sheet is damaged or goes beyond a limit.</exception>
    public IEnumerable<SheetRow> Rows(CancellationToken cancellation = default) => read(notes, cancellation);
}
