using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Periods;
using Reporting.Reference.Files;

namespace Reporting.Reference.Kinds;

/// <summary>
/// Reads <c>history</c>: published papers cell by cell. What a paper prints once for an indicator (target, status,
/// direction, benchmarks) may stand on any row of that indicator, edition and section, or on all of them.
/// </summary>
internal static class HistoryFile
{
    // A paper's own signs for "no figure": the cell says nothing.
    private static readonly ImmutableHashSet<string> NoFigure = ["-", "N/A", "TBC", "..", "[X]", "[Z]", "[C]"];

    public static History Read(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings)
    {
        var cells = ImmutableArray.CreateBuilder<PublishedCell>();
        var lines = ImmutableArray.CreateBuilder<PublishedLine>();
        foreach (var (cell, line) in tables.SelectMany(table => table.Records(findings, ReadRow)))
        {
            if (cell is not null)
                cells.Add(cell);
            if (line is not null && !lines.Any(earlier => SaysTheSame(earlier, line)))
                lines.Add(line);
        }

        return new History(
            [.. cells.OrderBy(cell => cell.Edition)], [.. lines.OrderBy(line => line.Edition)]);
    }

    private static (PublishedCell? Cell, PublishedLine? Line) ReadRow(ReferenceRow row)
    {
        var line = ReadLine(row);
        var month = row.RequiredMonth("Month");
        if (row.IsSound && line.Edition < month)
            row.Error("Edition", "is before the month it prints");
        return (ReadCell(row, line, month), IsBlank(line) ? null : line);
    }

    private static PublishedCell? ReadCell(ReferenceRow row, PublishedLine line, ReportingMonth month)
    {
        var printed = row.Printed("Value", line.Indicator);
        return Figure(row, "Value", printed) is not { } number
            ? null
            : new PublishedCell(
                line.Indicator,
                line.Edition,
                month,
                printed!,
                number,
                Figure(row, "Numerator", row.Text("Numerator")),
                Figure(row, "Denominator", row.Text("Denominator")),
                line.Section,
                row.File,
                row.Sheet,
                row.Number);
    }

    private static PublishedLine ReadLine(ReferenceRow row)
    {
        var indicator = row.Indicator("Indicator");
        decimal? Benchmark(string column) => Figure(row, column, row.Printed(column, indicator));
        return new PublishedLine(
            indicator,
            row.RequiredMonth("Edition"),
            row.Text("Section"),
            row.Printed("Target", indicator),
            row.Text("Status"),
            row.Parse("Direction", DirectionOf, "is neither up, down nor level"),
            Benchmark("Own last year"),
            Benchmark("Statistical neighbours"),
            Benchmark("Region"),
            Benchmark("England"),
            row.Text("Benchmark label"),
            row.File,
            row.Sheet,
            row.Number);
    }

    private static decimal? Figure(ReferenceRow row, string column, string? printed)
    {
        if (printed is null || NoFigure.Contains(printed.ToUpperInvariant()))
            return null;
        if (CellText.Printed(printed) is { } figure)
            return figure;
        row.Error(column, "is not a number with or without a per cent sign");
        return null;
    }

    private static PrintedDirection? DirectionOf(string text) => text.ToUpperInvariant() switch
    {
        "UP" => PrintedDirection.Up,
        "DOWN" => PrintedDirection.Down,
        "LEVEL" => PrintedDirection.Level,
        _ => null,
    };

    private static bool IsBlank(PublishedLine line) =>
        line is
        {
            Target: null, Status: null, Direction: null, OwnLastYear: null, StatisticalNeighbours: null, Region: null,
            England: null, BenchmarkLabel: null,
        };

    private static bool SaysTheSame(PublishedLine one, PublishedLine other) =>
        one with { File = other.File, Sheet = other.Sheet, Row = other.Row } == other;
}
