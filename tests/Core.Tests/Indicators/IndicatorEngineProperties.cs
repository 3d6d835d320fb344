using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class IndicatorEngineProperties
{
    private const int Elsewhere = 999;

    private static readonly Arbitrary<int[]> Rows =
        Gen.Choose(1, int.MaxValue - 1).ArrayOf(120).ToArbitrary();

    [Fact]
    public void Measure_RowsPermuted_SaysTheSame() => Check(rows =>
        Assert.Equal(Facts(Measure(rows)), Facts(Measure(rows.OrderBy(row => row * 2654435761u % 1009)))));

    [Fact]
    public void Measure_AnyRows_GroupsAddUpToTheAuthority() => Check(rows =>
    {
        var groups = Measure(rows).GroupBy(result => (result.Indicator, result.Month));
        Assert.All(groups, results => Assert.All(
            results.Where(result => result.Breakdown != Breakdown.Authority).GroupBy(result => result.Breakdown),
            breakdown =>
            {
                var authority = results.Single(result => result.Breakdown == Breakdown.Authority).Figure;
                Assert.Equal(authority.Numerator, breakdown.Sum(result => result.Figure.Numerator));
                Assert.Equal(authority.Denominator ?? 0, breakdown.Sum(result => result.Figure.Denominator ?? 0));
                Assert.Equal(authority.Undetermined, breakdown.Sum(result => result.Figure.Undetermined));
            }));
    });

    [Fact]
    public void Measure_RowsSplitByChild_AddUpToTheWhole() => Check(rows =>
    {
        var halves = rows.ToLookup(row => RandomRow.ChildOf(row) < RandomRow.Children / 2);
        var (first, second) = (OfAuthority(Measure(halves[true])), OfAuthority(Measure(halves[false])));
        Assert.All(OfAuthority(Measure(rows)), whole => Assert.Equal(
            (whole.Value.Numerator, whole.Value.Undetermined),
            (first[whole.Key].Numerator + second[whole.Key].Numerator,
                first[whole.Key].Undetermined + second[whole.Key].Undetermined)));
    });

    [Fact]
    public void Measure_UnrelatedChildOfAnotherTeam_ChangesNoOtherGroup() => Check(rows =>
    {
        var before = Facts(Measure(rows).Where(IsOfAnotherGroup));
        var extract = Build(rows).Team("Elsewhere", "Far").Plan(Elsewhere, team: "Elsewhere");
        foreach (var row in rows.Take(10))
            RandomRow.Add(extract, row, Elsewhere, "Elsewhere");

        Assert.Equal(before, Facts(Measure(extract).Where(IsOfAnotherGroup)));
    });

    private static void Check(Action<int[]> property) =>
        Prop.ForAll(Rows, property).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static bool IsOfAnotherGroup(IndicatorResult result) =>
        result is { Breakdown: not Breakdown.Authority, Group: not ("Elsewhere" or "Far") };

    private static ExtractBuilder Build(IEnumerable<int> rows)
    {
        var extract = Extract.For("2023-06")
            .Team("North 1", "North").Team("North 2", "North").Team("Disabilities", "Specialist", cwd: true);
        foreach (var row in rows)
            RandomRow.Add(extract, row);
        return extract;
    }

    private static ImmutableArray<IndicatorResult> Measure(IEnumerable<int> rows) => Measure(Build(rows));

    private static ImmutableArray<IndicatorResult> Measure(ExtractBuilder extract) => extract.Measure().Results.Results;

    private static Dictionary<(string, string), Figure> OfAuthority(IEnumerable<IndicatorResult> results) => results
        .Where(result => result.Breakdown == Breakdown.Authority && result.Figure.Absence != Absence.NotAvailable)
        .ToDictionary(result => (result.Indicator, result.Month.ToString()), result => result.Figure);

    private static string[] Facts(IEnumerable<IndicatorResult> results) =>
        [.. results.Select(result => result.ToString()).Order(StringComparer.Ordinal)];
}
