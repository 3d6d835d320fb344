using System.Globalization;
using Reporting.Checks;
using Reporting.Extracts.Rules;

namespace Reporting.Extracts.Tables;

/// <summary>
/// The findings of one sheet. A rule that half the rows break says so <see cref="MostPerColumn"/> times and then how
/// many more there are; a note says once where it first stands and how often.
/// </summary>
internal sealed class FindingLog(TableOrigin origin)
{
    public const int MostPerColumn = 200;

    private readonly List<Finding> findings = [];
    private readonly Dictionary<(Rule, string?), Tally> tallies = [];

    public void OfTable(string rule, Severity severity, string message, string? column = null) =>
        findings.Add(Standing(rule, severity, message, column));

    /// <summary>A broken rule at a row; <paramref name="severity"/> may be graver than the rule's own.</summary>
    public void OfRow(Rule rule, Severity severity, int row, string? column)
    {
        if (!tallies.TryGetValue((rule, column), out var tally))
            tallies.Add((rule, column), tally = new Tally(severity, row));
        tally.Count++;
        tally.Worst = severity > tally.Worst ? severity : tally.Worst;
        if (severity != Severity.Note && tally.Count <= MostPerColumn)
            findings.Add(Standing(rule.Id, severity, Sentence(rule, severity), column) with { Row = row });
    }

    public IEnumerable<Finding> All() => findings.Concat(
        tallies.Select(pair => Summary(pair.Key.Item1, pair.Key.Item2, pair.Value)).OfType<Finding>());

    private static string Sentence(Rule rule, Severity severity) => severity == Severity.SetAside
        ? $"{rule.Problem} The row is set aside: no figure counts it."
        : rule.Problem;

    private Finding? Summary(Rule rule, string? column, Tally tally)
    {
        var count = tally.Count.ToString("N0", CultureInfo.InvariantCulture);
        if (tally.Worst == Severity.Note)
        {
            var message = tally.Count == 1 ? rule.Problem : $"{rule.Problem} {count} cells, the first in this row.";
            return Standing(rule.Id, Severity.Note, message, column) with
            {
                Row = tally.FirstRow,
                Sum = new FindingSum(tally.Count, Children: null),
            };
        }

        return tally.Count <= MostPerColumn ? null
            : Standing(rule.Id, tally.Worst, $"{Sentence(rule, tally.Worst)} {count} rows in all; the first "
                + $"{MostPerColumn.ToString(CultureInfo.InvariantCulture)} are listed one by one.", column) with
            { Sum = new FindingSum(tally.Count, Children: null) };
    }

    private Finding Standing(string rule, Severity severity, string message, string? column) =>
        new(rule, severity, message)
        {
            List = origin.List,
            File = origin.File,
            Sheet = origin.Sheet.Length == 0 ? null : origin.Sheet,
            Column = column,
        };

    private sealed class Tally(Severity severity, int firstRow)
    {
        public int Count { get; set; }

        public int FirstRow { get; } = firstRow;

        public Severity Worst { get; set; } = severity;
    }
}
