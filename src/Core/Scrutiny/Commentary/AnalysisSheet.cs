using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Commentary;

/// <summary>What a section's figures say and what is to be done: officers' words, else drafted ones.</summary>
/// <remarks>Source: scrutiny.md, The performance appendix and Analysis text.</remarks>
internal sealed class AnalysisSheet(AppendixScope scope, ReportSection section, ImmutableArray<ReportingMonth> shown)
{
    /// <summary>As an officer edition has it; without the column of groups it is wider.</summary>
    private const double WordsWidth = 68;
    private const double GroupWidth = 16;

    private const string Ending = "analysis";

    private const string Analysis = "Analysis";
    private const string Action = "Action/next steps";

    /// <summary>By indicator, why it moved since last month, as the edition may say it.</summary>
    public required ImmutableDictionary<string, string> Bridges { get; init; }

    /// <summary>For managers the area or team that the words are about stands beside them.</summary>
    public bool NamesGroups { get; init; }

    /// <summary>Whether a sheet holds words rather than figures.</summary>
    public static bool Is(TableSheet sheet) => sheet.Tab.EndsWith($"_{Ending}", StringComparison.Ordinal);

    public TableSheet Of(ImmutableArray<PlacedStatement> statements)
    {
        ImmutableArray<PlacedStatement> own =
            [.. statements.Where(each => SectionNames.AreSame(each.Section, section.Name))];
        var subject = $"{section.Name}, analysis";
        var tab = TabNames.Of(section.Name, Ending);
        ImmutableArray<Row> rows =
        [
            .. Analysed(own),
            .. own.Where(each => each.IsAction).OrderBy(OrderOf).SelectMany(each => Written(each, Action)),
        ];
        return new TableSheet
        {
            Tab = tab,
            Title = scope.Title(subject),
            Subject = subject,
            Remarks = [.. Remarks(rows)],
            Source = $"{scope.Figures.Reference.Authority} children's services",
            Table = new Table(tab, Columns(), [.. rows.Select(Cells)]).OrSaying(section.Series.IsEmpty
                ? "Nothing was written"
                : "Nothing was written, and no figure stands out"),
        }.Finished();
    }

    private IEnumerable<Row> Analysed(ImmutableArray<PlacedStatement> own)
    {
        var analysis = own.Where(each => !each.IsAction)
            .ToLookup(each => each.About?.Id ?? "", StringComparer.Ordinal);
        var others = analysis.Where(each => each.Key.Length > 0 && !section.Holds(each.Key)).SelectMany(each => each);
        return
        [
            .. analysis[""].Concat(others).SelectMany(each => Written(each, Analysis)),
            .. section.Series.SelectMany(series => Of(series, [.. analysis[series.Indicator.Id]])),
        ];
    }

    private IEnumerable<Row> Of(IndicatorSeries series, ImmutableArray<PlacedStatement> written)
    {
        var title = series.Indicator.Title;
        ImmutableArray<Row> rows = written.IsEmpty
            ?
            [
                .. DraftedStatements.Of(series, shown, Bridges.GetValueOrDefault(series.Indicator.Id))
                    .Select(each => new Row(title, Analysis, each.Text, WrittenBy.Drafted)),
            ]
            : [.. written.SelectMany(each => Written(each, Analysis))];
        return rows.IsEmpty
            ? []
            : rows.Concat(series.Caveats.Select(text => new Row(title, "Caveat", text, WrittenBy.Officers)));
    }

    private int OrderOf(PlacedStatement statement) => statement.About is { } about
        ? section.Series.Select(series => series.Indicator.Id).ToList().IndexOf(about.Id) + 1
        : 0;

    private static IEnumerable<Row> Written(PlacedStatement placed, string kind)
    {
        var statement = placed.Statement;
        return LongText.Parts(WithOwner(statement), WordsWidth)
            .Select(part => new Row(placed.About?.Title, kind, part, WrittenBy.Officers)
            {
                Group = statement.Team ?? statement.ServiceArea,
            });
    }

    private static string WithOwner(Statement statement)
    {
        string[] parts =
        [
            statement.OwnerRole is { } role ? $"Owner: {role}." : "",
            statement.Due is { } due ? $"Due {AppendixWords.Of(due)}." : "",
            statement.Done is { } done ? $"Done {AppendixWords.Of(done)}." : "",
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0).Prepend(statement.Text.TrimEnd()));
    }

    private IEnumerable<string> Remarks(ImmutableArray<Row> rows)
    {
        yield return "It has a row for each statement, and more where one is long.";
        if (rows.Any(row => row.By == WrittenBy.Drafted))
        {
            yield return "Drafted: made from the figures of the tables, a draft for officers to put into their own "
                + "words.";
        }

        var provisional = section.Series.SelectMany(series => series.Cells)
            .Where(cell => cell.Markers.HasFlag(Markers.Provisional))
            .Select(cell => cell.Month)
            .Distinct()
            .Order()
            .Select(month => month.ToWords())
            .ToList();
        if (provisional.Count > 0)
            yield return $"Figures of {string.Join(" and ", provisional)} are provisional: late recording is expected.";
    }

    private ImmutableArray<Column> Columns() =>
    [
        Column.Label("Indicator", 56),
        .. NamesGroups ? (IEnumerable<Column>)[Column.Words("Service area or team", GroupWidth)] : [],
        Column.Words("Kind", 13),
        Column.Words("Words", NamesGroups ? WordsWidth : WordsWidth + GroupWidth),
        Column.Words("Written by", 11),
    ];

    private ImmutableArray<Cell> Cells(Row row) =>
    [
        Cell.Of(row.Indicator ?? "The section as a whole"),
        .. NamesGroups ? (IEnumerable<Cell>)[Cell.Named(row.Group ?? "All")] : [],
        Cell.Of(row.Kind),
        Cell.Named(row.Words),
        Cell.Of(row.By.ToString()),
    ];

    private enum WrittenBy
    {
        Officers,
        Drafted,
    }

    private sealed record Row(string? Indicator, string Kind, string Words, WrittenBy By)
    {
        public string? Group { get; init; }
    }
}
