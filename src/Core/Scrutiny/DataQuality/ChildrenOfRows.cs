using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Indicators;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>Which child a row of the month's lists is about. Rows that were set aside are no records: nobody's.
/// </summary>
internal sealed class ChildrenOfRows(MonthCases? cases)
{
    private readonly Dictionary<(string? File, string? Sheet, int? Row), int> children = Read(cases);

    /// <summary>The child's id as it was sent, for exempt editions alone; null where the row is nobody's.</summary>
    public string? IdOf(Finding finding) =>
        children.TryGetValue((finding.File, finding.Sheet, finding.Row), out var child)
            ? cases!.Lists.Children.IdOf(child)
            : null;

    /// <summary>Null where no row of them is known.</summary>
    public int? Count(ImmutableArray<Finding> findings)
    {
        var known = findings.Where(finding => finding.Row is not null)
            .Select(finding => (finding.File, finding.Sheet, finding.Row))
            .Where(children.ContainsKey)
            .Select(place => children[place])
            .Distinct()
            .Count();
        return known == 0 ? null : known;
    }

    private static Dictionary<(string?, string?, int?), int> Read(MonthCases? cases)
    {
        var found = new Dictionary<(string?, string?, int?), int>();
        if (cases is null)
            return found;
        var place = new Finding("", Severity.Note, "");
        foreach (var row in cases.Lists.AnnexARows().Concat(cases.Lists.LocalRows()))
        {
            var at = cases.Lists.Locate(place, row.Origin);
            found.TryAdd((at.File, at.Sheet, at.Row), row.Child);
        }

        return found;
    }
}
