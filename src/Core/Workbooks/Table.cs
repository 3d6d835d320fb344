using System.Collections.Immutable;

namespace Reporting.Workbooks;

internal enum ColumnKind
{
    Text,
    Number,
    Date,
}

/// <summary>A column of a table.</summary>
/// <param name="Heading">Unique in its table, units in round brackets (T3, C7).</param>
/// <param name="Width">In the spreadsheet's character widths; the text wraps inside it.</param>
/// <param name="IsLabel">The row's name: bold, and where it may carry a note's marker.</param>
internal sealed record Column(string Heading, ColumnKind Kind, double Width, bool IsLabel = false)
{
    /// <summary>Added to every width by the writer.</summary>
    public const double Padding = 0.72;

    public static Column Label(string heading, double width) => new(heading, ColumnKind.Text, width, IsLabel: true);

    public static Column Words(string heading, double width) => new(heading, ColumnKind.Text, width);

    public static Column Numbers(string heading, double width) => new(heading, ColumnKind.Number, width);

    public static Column Dates(string heading, double width = 14) => new(heading, ColumnKind.Date, width);
}

/// <summary>A marked-up table: one heading row, rows of as many typed cells as there are columns.</summary>
/// <param name="Name">As screen readers and links name it: letters, digits and underscores.</param>
internal sealed record Table(string Name, ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<Cell>> Rows)
{
    /// <summary>
    /// The table, or where it has no row one that says so: a sheet that comes and goes breaks what links to it (W7).
    /// </summary>
    public Table OrSaying(string words) => Rows.IsEmpty
        ? this with { Rows = [[Cell.Of(words), .. Columns.Skip(1).Select(_ => Cell.NotApplicable)]] }
        : this;

    public IEnumerable<Cell> Cells => Rows.SelectMany(row => row);

    /// <summary>What the file's columns add up to: each has its padding beside the width for text.</summary>
    public double Width => Columns.Sum(column => column.Width + Column.Padding);
}
