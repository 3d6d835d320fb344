namespace Reporting.Workbooks;

/// <summary>The smallest page that a table prints on, and on it as much room for the title as there is left.</summary>
internal static class SheetRoom
{
    private const double TitleRoom = 48;

    public static (PageSetup Page, Table Table) For(Table table)
    {
        var fitted = TableFit.Fit(table, PageSetup.A4Landscape.WidestTable);
        var page = PageSetup.LandscapeFor(fitted);
        if (page.IsA3)
            fitted = TableFit.Fit(table, page.WidestTable);
        return (page, WithRoomForTitle(fitted, page.WidestTable));
    }

    // Column A holds the title and the introduction too: where it is narrow they stand in a tall heap.
    private static Table WithRoomForTitle(Table table, double widest)
    {
        var label = table.Columns[0];
        var width = Math.Max(label.Width, Math.Min(TitleRoom, label.Width + Math.Floor(widest - table.Width)));
        return table with { Columns = table.Columns.SetItem(0, label with { Width = width }) };
    }
}
