namespace Reporting.Extracts.Reading;

/// <summary>Counts what is held in memory of a file, whose sheets are read side by side.</summary>
internal sealed class KeptContent(ReadingLimits limits)
{
    private int rows;
    private int values;

    /// <exception cref="UnreadableFileException">The file's lists have more rows than are held.</exception>
    public void AddRow()
    {
        if (Interlocked.Increment(ref rows) > limits.MaxRowsPerFile)
            throw UnreadableFileException.TooLarge("its lists have more rows than a large authority's month");
    }

    /// <summary>A value that its column didn't hold before.</summary>
    /// <exception cref="UnreadableFileException">The file's lists have more different values than are held.</exception>
    public void AddValue()
    {
        if (Interlocked.Increment(ref values) > limits.MaxValuesPerFile)
            throw UnreadableFileException.TooLarge("its lists hold more different values than any month");
    }
}
