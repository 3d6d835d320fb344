using System.Collections.Immutable;

namespace Reporting.Workbooks;

/// <summary>
/// A worksheet that holds one table, and above it in column A the words that say what it is (S1 to S6).
/// </summary>
internal sealed record TableSheet
{
    /// <summary>Letters, digits and underscores, the same in every release (W7).</summary>
    public required string Tab { get; init; }

    /// <summary>What, place and period, for A1.</summary>
    public required string Title { get; init; }

    /// <summary>What the contents say of it; the words of the title before the place.</summary>
    public required string Subject { get; init; }

    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>The signs that are explained above the table: exactly those the sheet uses (C2).</summary>
    public ImmutableArray<Shorthand> Legend { get; init; } = [];

    public string? Source { get; init; }

    public required Table Table { get; init; }

    public PageSetup Page { get; init; } = PageSetup.A4Landscape;

    /// <summary>The text in column A from A2 to the row above the table.</summary>
    public ImmutableArray<string> Introduction =>
    [
        "This worksheet contains one table.",
        .. Remarks,
        .. Legend.IsEmpty ? (IEnumerable<string>)[] : [$"Shorthand: {LegendWords}."],
        .. Source is null ? (IEnumerable<string>)[] : [$"Source: {Source}."],
    ];

    /// <summary>Every text and sign that a reader meets on the sheet, without the legend.</summary>
    public IEnumerable<string> Texts =>
    [
        Title,
        .. Remarks,
        .. Table.Columns.Select(column => column.Heading),
        .. Table.Cells.Where(cell => cell is not Cell.Number and not Cell.Day).Select(cell => cell.Shown),
    ];

    private string LegendWords => string.Join("; ", Legend.Select(each => $"{each.Sign()} {each.Meaning()}"));

    /// <summary>
    /// The sheet with a legend for the signs it uses, columns as wide as their numbers, no text that is cut.
    /// </summary>
    public TableSheet Finished()
    {
        var sheet = this with { Table = TableFit.Fit(Table, Page.WidestTable) };
        return sheet with { Legend = [.. sheet.Texts.SelectMany(ShorthandWords.In).Distinct().Order()] };
    }
}
