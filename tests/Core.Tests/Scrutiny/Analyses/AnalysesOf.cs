using System.Globalization;
using Reporting.Disclosure;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Analyses;
using Reporting.Tests.Builders;
using Reporting.Tests.Scrutiny.Cases;
using Reporting.Workbooks;

namespace Reporting.Tests.Scrutiny.Analyses;

/// <summary>The analyses of a test's lists, and what their tables say.</summary>
internal static class AnalysesOf
{
    public static AnalysesScope ToAnalyses(this ExtractBuilder extract) => new(ScopeOf.Months(extract));

    /// <summary>Cases of lists in which each child's rows have the ethnicity that the child has.</summary>
    /// <param name="codeOf">By the child's number as the test wrote it.</param>
    public static PaperScope WithEthnicity(this PaperScope paper, Func<int, string?> codeOf) => paper with
    {
        Cases = new MonthCases(paper.Cases!.Lists.WithEthnicity(codeOf), paper.Cases.Context),
    };

    public static MonthExtract WithEthnicity(this MonthExtract lists, Func<int, string?> codeOf)
    {
        T Of<T>(T row) where T : AnnexARow => row with { Ethnicity = codeOf(NumberOf(lists.Children.IdOf(row.Child))) };
        return lists with
        {
            Contacts = lists.Contacts with { Rows = [.. lists.Contacts.Rows.Select(Of)] },
            Referrals = lists.Referrals with { Rows = [.. lists.Referrals.Rows.Select(Of)] },
            Assessments = lists.Assessments with { Rows = [.. lists.Assessments.Rows.Select(Of)] },
            ChildrenInNeed = lists.ChildrenInNeed with { Rows = [.. lists.ChildrenInNeed.Rows.Select(Of)] },
            ProtectionPlans = lists.ProtectionPlans with { Rows = [.. lists.ProtectionPlans.Rows.Select(Of)] },
            CarePeriods = lists.CarePeriods with { Rows = [.. lists.CarePeriods.Rows.Select(Of)] },
            CareLeavers = lists.CareLeavers with { Rows = [.. lists.CareLeavers.Rows.Select(Of)] },
        };
    }

    /// <summary>A column's counts by the row's name, rows of none left out.</summary>
    public static Dictionary<string, int?> Column(this CountTable table, string? column = null) => table.Rows
        .Zip(table.Counts.Select(row => row[column is null ? 0 : table.Columns.IndexOf(column)]))
        .Where(each => each.Second != 0)
        .ToDictionary(each => each.First, each => each.Second);

    /// <summary>Null where any of it isn't available.</summary>
    public static int? Total(this CountTable table, string? column = null) => table.Counts
        .Select(row => row[column is null ? 0 : table.Columns.IndexOf(column)])
        .Aggregate((int?)0, (sum, count) => sum + count);

    /// <summary>A row of a sheet as text, found by its first cells.</summary>
    public static string[] Row(this TableSheet sheet, params string[] first) =>
    [
        .. sheet.Table.Rows.Single(row => row.Take(first.Length).Select(cell => cell.Shown).SequenceEqual(first))
            .Select(cell => cell.Shown),
    ];

    private static int NumberOf(string id) => int.Parse(id["SYN-".Length..], CultureInfo.InvariantCulture);
}
