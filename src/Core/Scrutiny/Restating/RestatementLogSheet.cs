using System.Collections.Immutable;
using System.Globalization;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Restating;

/// <summary>
/// The log of restatements: each figure that was told in more than one way, every version of it in order. Source:
/// indicators.md, First published and restated.
/// </summary>
internal static class RestatementLogSheet
{
    private const string Subject = "Restatement log";
    private const int FilesNamed = 3;

    public static TableSheet Of(PaperScope scope)
    {
        var table = new Table("Restatement_log", Columns, [.. scope.Figures.Versions.SelectMany(Rows)])
            .OrSaying("No figure has a second version");
        return new TableSheet
        {
            Tab = "Restatement_log",
            Title = $"{Subject}: {scope.Area}, {scope.Month.ToWords()}",
            Subject = "Restatement log: every version of a figure, and what became of it",
            Remarks =
            [
                $"It has a row for each version of a figure that was told in more than one way: {Counted(scope)}.",
                "A later value is held against the first one. It is a version without a restatement while its month is "
                + "provisional, or where it alters no status and is small (setting materiality).",
            ],
            Source = $"{scope.Reference.Authority} children's services, what was published and what the records tell",
            Table = table,
            Page = PageSetup.LandscapeFor(table),
        }.Finished();
    }

    private static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("Indicator", 36),
        Column.Words("Month", 10),
        Column.Numbers("Version", 9),
        Column.Numbers("Value", 9),
        Column.Numbers("Numerator", 12),
        Column.Numbers("Denominator", 14),
        Column.Words("Published in", 21),
        Column.Words("Told by", 30),
        Column.Words("Rules", 9),
        Column.Words("Status", 14),
        Column.Numbers("Change since first", 12),
        Column.Words("Status altered", 9.5),
        Column.Words("Kept as", 22),
        Column.Words("Reason", 28),
    ];

    private static string Counted(PaperScope scope)
    {
        var versions = scope.Figures.Versions;
        var restated = versions.Count(figure => figure.All.Any(each => each.Kind == VersionKind.Restated));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{versions.Length} of the figures shown have several, {restated} of them with a restatement");
    }

    private static IEnumerable<ImmutableArray<Cell>> Rows(FigureVersions figure)
    {
        var decimals = VersionWords.DecimalsOf(figure);
        return figure.All.Select((version, at) => Row(figure, version, at + 1, decimals));
    }

    private static ImmutableArray<Cell> Row(FigureVersions figure, FigureVersion version, int number, int decimals)
    {
        var unit = figure.Indicator.Unit;
        var isFirst = version.Kind == VersionKind.FirstPublished;
        return
        [
            Cell.Of(figure.Indicator.Title),
            Cell.Of(figure.Month.ToShortWords()),
            Cell.Of(number),
            FigureCells.Value(version.Figure, unit, decimals),
            FigureCells.Part(version.Figure, version.Figure.Numerator, unit),
            FigureCells.Part(version.Figure, version.Figure.Denominator, unit),
            Cell.Of(VersionWords.PublishedIn(version)),
            Cell.Of(ToldBy(version)),
            version.Rules is { } rules ? Cell.Of($"Version {rules}") : Cell.NotAvailable,
            JudgementWords.Of(version.Status) is { Length: > 0 } status ? Cell.Of(status) : Cell.Of("Not judged"),
            isFirst ? Cell.NotApplicable : Change(figure, version, decimals),
            isFirst ? Cell.NotApplicable : Cell.Of(version.Status == figure.First.Status ? "No" : "Yes"),
            Cell.Of(VersionWords.KeptAs(version.Kind)),
            isFirst ? Cell.NotApplicable : Cell.Named(version.Reason ?? "No reason recorded"),
        ];
    }

    // Percentages differ by points, everything else by its own unit.
    private static Cell Change(FigureVersions figure, FigureVersion version, int decimals)
    {
        if (version.Figure.Value is not { } now || figure.First.Figure.Value is not { } first)
            return Cell.NotAvailable;
        var change = Rounding.HalfAwayFromZero(now, decimals) - Rounding.HalfAwayFromZero(first, decimals);
        return new Cell.Number(change, decimals, After: figure.Indicator.Unit == Unit.Percent ? " points" : "");
    }

    private static string ToldBy(FigureVersion version) => version.Files switch
    {
        { IsEmpty: true } => VersionWords.ToldBy(version),
        { Length: <= FilesNamed } few => $"{VersionWords.ToldBy(version)}: {string.Join(", ", few)}",
        var many => $"{VersionWords.ToldBy(version)}: {AppendixWords.Number(many.Length)} files",
    };
}
