using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Rules;
using Reporting.Extracts.Tables;

namespace Reporting.Audits.Register;

/// <summary>The findings of a month's rows by sheet: as many as anyone will read, then how many more there are.
/// </summary>
internal sealed class RegisterLog(MonthExtract extract)
{
    private readonly SortedDictionary<int, FindingLog> logs = [];

    public void Add(Rule rule, RowOrigin origin, string column)
    {
        if (!logs.TryGetValue(origin.Table, out var log))
            logs.Add(origin.Table, log = new FindingLog(extract.Origins[origin.Table]));
        log.OfRow(rule, rule.Severity, origin.Row, column);
    }

    public IEnumerable<Finding> All() =>
        logs.Values.SelectMany(log => log.All()).Select(finding => finding with { Period = extract.Period });
}
