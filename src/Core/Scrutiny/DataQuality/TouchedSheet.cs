using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>Each indicator that reads something a rule doubts this month, with these rules.</summary>
internal static class TouchedSheet
{
    public static TableSheet Of(QualityScope scope)
    {
        var rules = scope.Rules.Where(rule => rule.Severity is Severity.Warn or Severity.SetAside)
            .Select(rule => (Rule: rule, Touched: rule.TouchedIn(scope.Month)))
            .ToList();
        return scope.Sheet(
            "Indicators_touched",
            "Indicators that the rules touch",
            new Table(
                "Indicators_touched",
                [
                    Column.Label("Indicator", 46),
                    Column.Numbers(scope.Month.ToShortWords(), 10),
                    Column.Numbers("Rules", 8),
                    Column.Numbers("Rows", 8),
                    Column.Words("Rules, with their rows", 90),
                ],
                [.. scope.Authority.SelectMany(series => Row(scope, series, rules))])
                .OrSaying("No indicator is touched"),
            "It has a row for each indicator that reads a list or column which a rule doubts this month. A rule says "
            + "that rows may be wrong, not that the figure is.");
    }

    private static IEnumerable<ImmutableArray<Cell>> Row(
        QualityScope scope,
        IndicatorSeries series,
        List<(RuleFindings Rule, ImmutableArray<string> Touched)> rules)
    {
        var touching = rules.Where(each => each.Touched.Contains(series.Indicator.Id, StringComparer.Ordinal))
            .Select(each => (each.Rule, Rows: each.Rule.RowsIn(scope.Month)))
            .ToList();
        if (touching.Count == 0)
            yield break;
        yield return
        [
            Cell.Of(series.Indicator.Title),
            FigureCells.Value(series.Latest, series.Indicator.Unit),
            Cell.Of(touching.Count),
            Cell.Of(touching.Sum(each => each.Rows)),
            Cell.Of(string.Join("; ", touching.Select(each =>
                $"{QualityScope.InWords(each.Rule.Rule)}: {QualityScope.Number(each.Rows)}"))),
        ];
    }
}
