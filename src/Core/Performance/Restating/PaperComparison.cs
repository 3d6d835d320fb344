using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Reference;

namespace Reporting.Performance.Restating;

/// <summary>
/// Compares published papers with each other: every cell that a later one prints differently from the first.
/// </summary>
internal static class PaperComparison
{
    public const string Rule = "restated";

    public static IEnumerable<Finding> Check(History history, IReadOnlyCollection<Reason> reasons)
    {
        var cells = history.Cells
            .DistinctBy(cell => (cell.Edition, cell.Indicator, cell.Month))
            .GroupBy(cell => (cell.Indicator, cell.Month));
        foreach (var cell in cells)
        {
            var editions = cell.OrderBy(each => each.Edition).ToList();
            foreach (var later in editions.Skip(1).Where(each => each.Value != editions[0].Value))
                yield return Differs(editions[0], later, reasons);
        }
    }

    private static Finding Differs(PublishedCell first, PublishedCell later, IReadOnlyCollection<Reason> reasons)
    {
        var was = $"first published as {first.Printed} (paper of {first.Edition.ToWords()})";
        var now = $"printed as {later.Printed} in the paper of {later.Edition.ToWords()}";
        return new Finding(
            Rule,
            Severity.Warn,
            RestatementText.Of(Catalogue.Get(later.Indicator), later.Month, was, now, reasons))
        {
            File = later.File,
            Sheet = later.Sheet,
            Row = later.Row,
            Column = "Value",
            Indicator = later.Indicator,
            Period = later.Month,
        };
    }
}
