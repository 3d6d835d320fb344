using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Tables;
using Reporting.Periods;

namespace Reporting.Extracts.Assembly;

/// <summary>The tables of several files as one set: which files count, each row once, and what is to be said.</summary>
internal sealed class SetAssembly
{
    private readonly Dictionary<TableOrigin, FindingLog> logs = [];

    /// <param name="files">The one that was there first first.</param>
    public SetAssembly(ReportingMonth? period, IReadOnlyList<ReadFile> files, IReadOnlyCollection<ListContent> earlier)
    {
        var selection = new FileSelection(period, earlier);
        foreach (var file in files)
            selection.Take(file);
        Lists = [.. selection.Accepted];
        var byList = Lists.SelectMany(list => list.Tables).GroupBy(table => table.List).ToList();
        Tables = [.. byList.SelectMany(same => ListRows.Without(same.Key, same, LogOf))];
        LeadingZeros.Report(Tables, LogOf);
        var ofMonth = period is { } month
            ? byList.SelectMany(same => MonthRules.Check(month, same.Key, [.. same], earlier))
            : [];
        Findings =
        [
            .. files.SelectMany(file => file.Findings),
            .. selection.Findings,
            .. logs.Values.SelectMany(log => log.All()),
            .. ofMonth,
        ];
    }

    public ImmutableArray<FileList> Lists { get; }

    /// <summary>The tables that count, without copies, list by list.</summary>
    public ImmutableArray<ListTable> Tables { get; }

    public ImmutableArray<Finding> Findings { get; }

    private FindingLog LogOf(ListTable table)
    {
        if (!logs.TryGetValue(table.Origin, out var log))
            logs.Add(table.Origin, log = new FindingLog(table.Origin));
        return log;
    }
}
