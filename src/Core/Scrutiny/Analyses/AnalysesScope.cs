using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>What the analyses of a month share: its cases with their rows, its months, its sheets.</summary>
internal sealed class AnalysesScope(PaperScope paper)
{
    private const int Months = 3;

    private Dictionary<RowOrigin, AnnexARow>? rows;

    public PaperScope Paper => paper;

    public ReportingMonth Month => paper.Month;

    /// <summary>Null: no lists of the month are kept, and every table of children is <c>[x]</c>.</summary>
    public MonthCases? Cases => paper.Cases;

    /// <summary>The three months that end with the report's: what a month too small to show is told in.</summary>
    public AuditWindow Quarter => new(Month.PlusMonths(1 - Months), Month);

    public AuditSheet Sheet => field ??= new AuditSheet(paper.Audits, Month.ToWords(), Audits: 0)
    {
        From = "case records",
        ReadsRegister = false,
    };

    /// <summary>Of tables about audits.</summary>
    public AuditSheet RegisterSheet => Sheet with { From = "register of audits" };

    /// <summary>The cases that an indicator's figure is the fold of; null where the lists can't tell it.</summary>
    public ImmutableArray<Case>? CasesOf(string indicator) =>
        Cases?.Of(indicator) is { Missing: null } cases ? cases.Published : null;

    /// <summary>Likewise of an earlier month that the lists cover.</summary>
    public ImmutableArray<Case>? CasesOf(string indicator, ReportingMonth month) =>
        Cases?.Of(indicator, month) is { Missing: null } cases ? cases.Published : null;

    /// <summary>The row of Lists 1 to 9 that a case stands for.</summary>
    public AnnexARow? RowOf(Case one) => (rows ??= RowsByOrigin()).GetValueOrDefault(one.Origin);

    public string AreaOf(Case one) => Cases!.Month.Groups.Of(one.Team).Area;

    public string TeamOf(Case one) => Cases!.Month.Groups.Of(one.Team).Team;

    /// <summary>The service areas of these cases by name, what isn't allocated last.</summary>
    public ImmutableArray<string> AreasOf(IEnumerable<Case> cases) =>
    [
        .. cases.Select(AreaOf).Distinct(StringComparer.Ordinal)
            .OrderBy(area => area == TeamGroups.NotAllocated)
            .ThenBy(area => area, StringComparer.Ordinal),
    ];

    private Dictionary<RowOrigin, AnnexARow> RowsByOrigin()
    {
        var found = new Dictionary<RowOrigin, AnnexARow>();
        foreach (var row in Cases?.Lists.AnnexARows() ?? [])
            found[row.Origin] = row;
        return found;
    }
}
