using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports;
using Reporting.Workbooks;

namespace Reporting.Audits.Overview;

/// <summary>Outstanding complaints, or escalations, by age, service area, stage and subject.</summary>
internal sealed class ConcernSheets(AuditSheet sheet, ConcernGroups groups)
{
    private readonly ConcernKind kind = groups.Kind;

    public ImmutableArray<TableSheet> All() =>
    [
        ByAge(),
        Of("Service area", groups.ByServiceArea),
        Of(kind.StageWord, groups.ByStage),
        Of(kind.SubjectWord, groups.BySubject),
    ];

    private TableSheet ByAge() => Of(
        "Age",
        [Column.Label("Age", 38), Column.Numbers("Outstanding", 13), .. Overdue],
        groups.ByAge,
        group => [Cell.Of(group.Group), Cell.Of(group.Value.Outstanding), .. OverdueOf(group.Value)]);

    private TableSheet Of(string word, IEnumerable<GroupOf<ConcernCounts>> rows)
    {
        var quarter = ConcernCounts.Quarter(sheet.Scope.Period);
        return Of(
            word,
            [
                Column.Label(word, 38),
                Column.Numbers("Outstanding", 13),
                .. Overdue,
                Column.Numbers("Raised in the month", 10),
                Column.Numbers("Closed in the month", 10),
                Column.Numbers($"Raised {quarter.ToWords()}", 12),
                Column.Numbers($"Raised {quarter.Previous.ToWords()}", 12),
                Column.Words("Against the three months before", 18),
            ],
            rows,
            Row);
    }

    private TableSheet Of(
        string word,
        ImmutableArray<Column> columns,
        IEnumerable<GroupOf<ConcernCounts>> rows,
        Func<GroupOf<ConcernCounts>, ImmutableArray<Cell>> row)
    {
        ImmutableArray<GroupOf<ConcernCounts>> told = groups.IsTold ? [.. rows] : [];
        var lower = word.ToLowerInvariant();
        return sheet.Of(
            $"{kind.Plural}_by_{lower.Replace("raised by", "role", StringComparison.Ordinal).Replace(' ', '_')}",
            $"{kind.Plural} by {lower.Replace("raised by", "who raised them", StringComparison.Ordinal)}",
            columns,
            told.IsEmpty ? [] : told.Append(new(ByArea.All, groups.Total)).Select(row),
            groups.IsTold
                ? $"No {kind.Lower} are outstanding and none were raised"
                : $"No list of {kind.Lower} was received",
            $"It has a row for each group and one for all. Outstanding: raised and not closed by the end of "
            + $"{sheet.Covers}{(kind.HasDueDay ? "; overdue: outstanding after the day it was due" : "")}.");
    }

    private ImmutableArray<Cell> Row(GroupOf<ConcernCounts> group) =>
    [
        Cell.Named(group.Group),
        Cell.Of(group.Value.Outstanding),
        .. OverdueOf(group.Value),
        Cell.Of(group.Value.Raised),
        Cell.Of(group.Value.Closed),
        Cell.Of(group.Value.ThisQuarter),
        Cell.Of(group.Value.LastQuarter),
        Cell.Of(group.Value.Trend),
    ];

    private ImmutableArray<Column> Overdue => kind.HasDueDay ? [Column.Numbers("Overdue", 10)] : [];

    private ImmutableArray<Cell> OverdueOf(ConcernCounts counts) =>
        kind.HasDueDay ? [Cell.Of(counts.Overdue)] : [];
}
