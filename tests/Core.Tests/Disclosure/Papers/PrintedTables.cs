using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny.Analyses;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Disclosure.Papers;

/// <summary>A cell of a table of counts as the file has it.</summary>
/// <param name="Key">In the ledger; null: worked out from others that stand in it.</param>
internal sealed record PrintedCell(Count Count, CellKey? Key, string Text);

/// <summary>The tables of counts of one issue of the analyses: what they print, and how they hang together.</summary>
/// <remarks>Which of the broader forms a sheet shows its own words tell.</remarks>
internal sealed class PrintedTables
{
    private static readonly ImmutableHashSet<string> EqualTotals = ["File_checks", "Handover_judgements"];

    private readonly AnalysesScope scope;
    private readonly FigureTruth figures;
    private readonly List<PrintedCell> cells = [];
    private readonly List<CountsAddUp> sums = [];

    private PrintedTables(PublishedPaper paper) =>
        (scope, figures) = (new AnalysesScope(paper.Scope), new FigureTruth(paper.Scope.Figures));

    public IReadOnlyList<PrintedCell> Cells => cells;

    public IReadOnlyList<CountsAddUp> Sums => sums;

    /// <summary>Null: another paper, which has none.</summary>
    public static PrintedTables? Of(PublishedPaper paper, WrittenWorkbook book)
    {
        if (paper.Of.Report != AnalysesReport.Name)
            return null;
        var tables = new PrintedTables(paper);
        tables.Read(book);
        return tables;
    }

    private void Read(WrittenWorkbook book)
    {
        foreach (var sheet in AnalysesReport.Counted(scope, new RepeatPlans(scope), new ReReferrals(scope)))
        {
            var written = book.Sheet(sheet.Tab);
            var words = written.TextsAbove();
            var form = sheet.Table.Broader.FirstOrDefault(broader => words.Contains(broader.Coarsened!)) ?? sheet.Table;
            var table = new CountedTable(form);
            Read(written, table, sheet.Headings.IsEmpty ? form.Columns : sheet.Headings, sheet.Untold);
            sums.AddRange(table.Sums);
            AddKnown(sheet.Tab, table, form.MadeOf.Any(finer => finer.Month != form.Month));
            if (sheet.Tab.StartsWith("Handover", StringComparison.Ordinal))
                AddHandovers(table);
            if (sheet.Tab == "Ethnicity")
                ReadCompared(book.Sheet("Ethnicity_compared"), table);
        }
    }

    // Not available where a list doesn't reach: whoever knows that also knows that none was counted.
    private void Read(
        WrittenSheet sheet, CountedTable table, ImmutableArray<string> headings, ImmutableHashSet<CellKey> untold)
    {
        var (printed, rows) = sheet.ReadTable();
        foreach (var row in rows.Where(row => row[0] != "Not shown"))
        {
            for (var column = 0; column < headings.Length; column++)
            {
                var text = row[printed.ToList().IndexOf(headings[column])];
                var key = table.KeyOf(row[0], table.Columns[column]);
                if (table.Of(row[0], table.Columns[column]) is { } count)
                    cells.Add(new PrintedCell(count, key, text == "[x]" && untold.Contains(key) ? "0" : text));
                else
                    Assert.Equal("[x]", text);
            }
        }
    }

    // The same counts again, beside the population, with what is worked out from them.
    private void ReadCompared(WrittenSheet sheet, CountedTable table)
    {
        foreach (var row in sheet.ReadTable().Rows.Where(row => row[0] != "Not shown"))
        {
            var (stage, group) = (row[0], row[1]);
            if (table.Of(group, stage) is not { } count || table.Of(CountTable.TotalLabel, stage) is not { } all)
                continue;
            var notKnown = table.Of(Ethnicities.Words(EthnicGroup.NotKnown), stage)!.Value;
            var known = new Count($"{stage} {figures.Period} of known ethnicity", all.Value - notKnown.Value);
            cells.Add(new PrintedCell(count, table.KeyOf(group, stage), row[2]));
            cells.Add(new PrintedCell(all, table.KeyOf(CountTable.TotalLabel, stage), row[3]));
            sums.Add(new CountsAddUp(all, notKnown, known));
            if (row[5] != "[z]")
                cells.Add(new PrintedCell(known, null, row[5]));
            if (row[2] == "[c]")
                Assert.DoesNotContain(new[] { row[4], row[6], row[9], row[10] }, text => char.IsAsciiDigit(text[0]));
        }
    }

    // Totals that everybody knows from the appendix, or that can't be more than it says.
    private void AddKnown(string tab, CountedTable table, bool isOfQuarter)
    {
        var month = figures.Period;
        if (EqualTotals.Contains(tab))
        {
            foreach (var column in table.Columns.Skip(1))
                Add(table.Of(CountTable.TotalLabel, table.Columns[0]), table.Of(CountTable.TotalLabel, column));
        }

        if (isOfQuarter)
            return;
        if (tab == "Repeat_plans_started")
            Add(figures.CountOf("cp-plans-started", month), table.Total);
        if (tab is "Repeat_plans_time_between" or "Repeat_plans_category" or "Repeat_plans_worker"
            or "Repeat_plans_worker_changes")
            Add(figures.CountOf("cp-second-plan", month), table.Total);
        if (tab.StartsWith("Re_referrals", StringComparison.Ordinal))
            Add(figures.CountOf("re-referrals", month), table.Total);
        if (tab == "Ethnicity")
            AddStages(table);
    }

    private void AddStages(CountedTable table)
    {
        var month = figures.Period;
        Add(figures.CountOf("cp-plans", month), Total("Child protection plans"));
        Add(figures.CountOf("cla", month), Total("In care"));
        Add(figures.CountOf("care-leavers", month), Total("Care leavers"));
        if (figures.CountOf("cin-plans", month) is { } others && figures.CountOf("cin-plans-cwd", month) is { } disabled
            && Total("Child in need plans") is { } all && others.Value + disabled.Value == all.Value)
            sums.Add(new CountsAddUp(all, others, disabled));

        // Children here, rows there: some children have several.
        foreach (var (stage, indicator) in new[]
        {
            ("Contacts", "contacts"), ("Referrals", "referrals"), ("Assessments completed", "assessments-completed"),
        })
        {
            if (figures.CountOf(indicator, month) is { } rows && Total(stage) is { } children
                && rows.Value >= children.Value)
            {
                sums.Add(new CountsAddUp(
                    rows, children, new Count($"{stage} {month}, once more", rows.Value - children.Value)));
            }
        }

        Count? Total(string stage) => table.Of(CountTable.TotalLabel, stage);
    }

    // They are among the audits of their quarter, whose files were checked month by month.
    private void AddHandovers(CountedTable table)
    {
        var grades = new HandoverTables(scope).GradesSheet.Table;
        Add(new CountedTable(grades).Total, table.Total);
        var months = grades.Month.LastMonths(3).Select(AllOf).ToList();
        var others = months.Sum(month => month.Value) - table.Total!.Value.Value;
        var all = new Count($"Audits of the quarter to {grades.Month}", months.Sum(month => month.Value));
        sums.Add(new CountsAddUp(all, months));
        sums.Add(new CountsAddUp(
            all, table.Total!.Value, new Count($"Audits of no handover in the quarter to {grades.Month}", others)));
    }

    private Count AllOf(ReportingMonth month) => new(
        $"file-checks {month} Total File Check 1",
        scope.Paper.Quality.Where(each => each.Period == month).Sum(each => each.Audits.Length));

    private void Add(Count? one, Count? other)
    {
        if (one is { } count && other is { } same && count.Value == same.Value)
            sums.Add(new CountsAddUp(count, same));
    }
}
