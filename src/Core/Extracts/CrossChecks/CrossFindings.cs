using System.Collections.Immutable;
using System.Globalization;
using Reporting.Checks;
using Reporting.Extracts.Tables;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>
/// What one check found: its rows, in the order of the files, and how many children and which indicators it touches.
/// </summary>
internal sealed class CrossFindings(CrossCheck check, MonthView month)
{
    public ImmutableArray<Finding> All()
    {
        var found = check.Find(month)
            .OrderBy(one => one.Row.Origin.Table)
            .ThenBy(one => one.Row.Origin.Row)
            .ToList();
        return found.Count == 0 ? [] : [.. found.Take(FindingLog.MostPerColumn).Select(RowFinding), Summary(found)];
    }

    private Finding RowFinding(Contradiction one) =>
        month.Lists.Locate(Finding(check.Problem) with { Column = one.Column }, one.Row.Origin);

    private Finding Summary(List<Contradiction> found)
    {
        var touched = check.Touches;
        var of = found.Select(one => one.Row.Child).Distinct().Count();
        var children = Count(of, "child", "children");
        var listed = found.Count <= FindingLog.MostPerColumn ? ""
            : string.Create(
                CultureInfo.InvariantCulture, $" The first {FindingLog.MostPerColumn} rows are listed one by one.");
        var rows = Count(found.Count, "row", "rows");
        var message = $"{children}, {rows}: {check.Problem}{listed} Touches: {string.Join(", ", touched)}.";
        return Finding(message) with
        {
            Indicator = touched is [var only] ? only : null,
            Sum = new FindingSum(found.Count, of),
        };
    }

    private Finding Finding(string message) =>
        new(check.Id, check.Severity, message) { List = check.List, Period = month.Month };

    private static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");
}
