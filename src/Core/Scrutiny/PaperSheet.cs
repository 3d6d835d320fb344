using System.Collections.Immutable;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny;

/// <summary>How the sheets that look at children behind the figures are made: titles, source, page.</summary>
internal static class PaperSheet
{
    /// <param name="none">What the table says where it has no row.</param>
    public static TableSheet Of(
        PaperScope scope,
        string tab,
        string subject,
        ImmutableArray<Column> columns,
        IEnumerable<ImmutableArray<Cell>> rows,
        string none,
        params ImmutableArray<string> remarks)
    {
        var (page, table) = SheetRoom.For(new Table($"{tab}_table", columns, [.. rows]).OrSaying(none));
        return new TableSheet
        {
            Tab = tab,
            Title = $"{subject}: {scope.Area}, {scope.Month.ToWords()}",
            Subject = subject,
            Remarks = remarks,
            Source = $"{scope.Reference.Authority} children's services, case records",
            Page = page,
            Table = table,
        }.Finished();
    }

    /// <summary>The number a percentage is worked out from; not available where it is not.</summary>
    public static Cell Part(decimal? part, Indicators.Figure figure) =>
        FigureCells.Part(figure, part, Indicators.Unit.Percent);
}
