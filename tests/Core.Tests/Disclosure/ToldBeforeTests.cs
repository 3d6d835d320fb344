using Reporting.Disclosure;
using Reporting.Disclosure.Attacking;
using Reporting.Disclosure.Choosing;
using static Reporting.Tests.Disclosure.CountTables;

namespace Reporting.Tests.Disclosure;

/// <summary>What earlier editions leave of counts that they withhold.</summary>
public sealed class ToldBeforeTests
{
    [Fact]
    public void ToldBefore_LeastAndMostAreFractions_IsUnsureAndNotLost()
    {
        // 3 + 3 + 5, three times: the first three are equal, and 5.5 where the last is nothing.
        var told = Of(
            [("x", 3, false), ("y", 3, false), ("z", 3, false), ("w", 5, false), ("a", 11, true), ("b", 11, true),
                ("c", 11, true)],
            ("a", ["x", "y", "w"]), ("b", ["y", "z", "w"]), ("c", ["x", "z", "w"]));

        var before = Before(told);

        Assert.Empty(before.Lost);
        Assert.NotEmpty(before.Unsure);
    }

    [Fact]
    public void ToldBefore_OnlyOneSolution_IsLost()
    {
        var told = Of([("x", 3, false), ("y", 0, true), ("a", 3, true)], ("a", ["x", "y"]));

        var before = Before(told);

        Assert.Equal(new Span(3, 3), Assert.Single(before.Lost).Value);
        Assert.Empty(before.Unsure);
    }

    private static ToldBefore Before(PublishedCells told)
    {
        var model = CountModel.Of([told], new CandidateBuilder().Build());
        return new Attacker(model).ToldBefore(
            Enumerable.Range(0, model.Cells.Count), _ => true, (_, possible) => new Protection(5).Holds(possible));
    }

    private static PublishedCells Of(
        (string Row, int Count, bool IsShown)[] cells, params (string Whole, string[] Parts)[] sums) => new(
            [.. cells.Select(cell => new PublishedCell(Key(cell.Row), cell.Count, cell.IsShown))],
            [.. sums.Select(sum => new CellSum(Key(sum.Whole), [.. sum.Parts.Select(Key)]))]);

    private static CellKey Key(string row) => new("t", June, row, "a");
}
