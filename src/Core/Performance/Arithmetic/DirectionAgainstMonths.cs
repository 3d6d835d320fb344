using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Reference;

namespace Reporting.Performance.Arithmetic;

/// <summary>The arrow of a paper points up for better, or for more where neither is better.</summary>
internal static class DirectionAgainstMonths
{
    public const string Rule = "direction-against-months";

    public static IEnumerable<Finding> Check(PrintedTable table) =>
        from line in table.Lines
        let latest = table.Find(line.Indicator, table.ReportingMonth)
        let previous = table.Find(line.Indicator, table.ReportingMonth.Previous)
        where latest is not null && previous is not null
        let indicator = Catalogue.Get(line.Indicator)
        let change = Movement.Between(previous.Value, latest.Value)
        where line.Direction is { } printed && Arrow(change, indicator.Polarity) != printed
        select TableFinding.Of(
            Rule,
            table,
            line,
            "Direction",
            Text(line.Direction!.Value, change, indicator, previous.Value, latest.Value));

    /// <summary>The arrow that stands for a direction of ours; null where there is none.</summary>
    public static PrintedDirection? Arrow(IndicatorSeries series) => (series.Direction, series.Change) switch
    {
        (Direction.Better, _) => PrintedDirection.Up,
        (Direction.Worse, _) => PrintedDirection.Down,
        (Direction.Level, _) or (_, Change.Level) => PrintedDirection.Level,
        (_, Change.Up) => PrintedDirection.Up,
        (_, Change.Down) => PrintedDirection.Down,
        _ => null,
    };

    private static PrintedDirection Arrow(Change change, Polarity polarity) => change switch
    {
        Change.Level => PrintedDirection.Level,
        Change.Up => polarity == Polarity.LowerIsBetter ? PrintedDirection.Down : PrintedDirection.Up,
        _ => polarity == Polarity.LowerIsBetter ? PrintedDirection.Up : PrintedDirection.Down,
    };

    private static string Text(
        PrintedDirection printed, Change change, Indicator indicator, decimal previous, decimal latest)
    {
        var sign = indicator.Unit == Unit.Percent ? "%" : "";
        var read = JudgementWords.Of(Movement.Read(change, indicator.Polarity));
        var (follows, because) = indicator.Polarity switch
        {
            Polarity.Neutral => (JudgementWords.Of(change), ""),
            Polarity.LowerIsBetter => (read, ", lower is better"),
            _ => (read, ", higher is better"),
        };
        return $"an arrow {Word(printed)} is printed, but it is {follows} ({TableFinding.Number(previous)}{sign} to "
            + $"{TableFinding.Number(latest)}{sign}{because}). Correct the arrow";
    }

    private static string Word(PrintedDirection direction) => direction switch
    {
        PrintedDirection.Up => "up",
        PrintedDirection.Down => "down",
        _ => "level",
    };
}
