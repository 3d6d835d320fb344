using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;
using static Reporting.Tests.Disclosure.CountTables;

namespace Reporting.Tests.Disclosure;

public sealed class CoarseningTests
{
    private static readonly ImmutableDictionary<string, string> ChildrenInCare =
        ImmutableDictionary<string, string>.Empty.Add("a", "cla");

    [Fact]
    public void Protect_PublishedTotalOfThree_DropsTheTable()
    {
        var shown = Control().Shown(Column("t", 1, 2) with { TotalIs = ChildrenInCare });

        Assert.True(shown.IsDropped);
        Assert.Equal(["[c]", "[c]", "[c]"], shown.Lines());
        Assert.StartsWith("This table is not shown", Assert.Single(shown.Remarks));
    }

    [Fact]
    public void Protect_TotalOfThreeThatNobodyPublished_WithholdsIt()
    {
        var shown = Strict().Shown(Column("t", 1, 2) with { TotalIs = ChildrenInCare });

        Assert.False(shown.IsDropped);
        Assert.Equal(["[c]", "[c]", "[c]"], shown.Lines());
    }

    [Fact]
    public void Protect_TotalAndAGroupToldBefore_ShowsBroaderGroups()
    {
        var told = Control().Protect([Table("t", [[20]]) with { Rows = ["C"] }]).Cells;
        var fine = Column("t", 1, 2, 20) with { TotalIs = ChildrenInCare };
        var broad = fine.InBroaderRows(_ => "Everybody", "Shown in one group.");

        var made = Control(told).Protect([fine with { Broader = [broad] }]);

        Assert.Equal(["23", "23"], made.Shown[0].Lines());
        Assert.Equal("Shown in one group.", Assert.Single(made.Shown[0].Remarks));
    }

    [Fact]
    public void Protect_MonthWithAPublishedTotalOfThree_ShowsTheQuarter()
    {
        var started = ImmutableDictionary<string, string>.Empty.Add("a", "cla-started");
        ImmutableArray<CountTable> months =
        [
            .. new int?[][] { [4, 6], [5, 7], [1, 2] }.Select((counts, at) =>
                Column("t", counts) with { Month = June.PlusMonths(at - 2), TotalIs = started }),
        ];
        var quarter = BroaderTables.InQuarter(months, "A quarter instead of its months.");

        var made = Control().Protect([months[2] with { Broader = [quarter] }]);

        Assert.Equal(["10", "15", "25"], made.Shown[0].Lines());
        Assert.Equal("A quarter instead of its months.", Assert.Single(made.Shown[0].Remarks));
    }

    [Fact]
    public void Protect_TableBesideADroppedOne_IsShown()
    {
        var tables = Control().Protect(
            [Column("t", 1, 2) with { TotalIs = ChildrenInCare }, Column("u", 10, 20)]).Shown;

        Assert.Equal([true, false], tables.Select(table => table.IsDropped));
        Assert.Equal(["10", "20", "30"], tables[1].Lines());
    }

    [Fact]
    public void Protect_FineGroupsAfterBroadOnes_KnowsTheyAddUp()
    {
        var fine = Table("t", [[3], [9], [8], [30]]);
        var broad = fine.InBroaderRows(row => row is "A" or "B" ? "AB" : "CD", "");

        var first = Control().Protect([broad]);
        var then = Control(first.Cells).Protect([fine]);

        Assert.Equal(["12", "38"], first.Shown[0].Lines());
        Assert.Equal(["[c]", "[c]", "8", "30"], then.Shown[0].Lines());
        Assert.Equal(["[c]", "9", "8", "30"], Control().Shown(fine).Lines());
    }

    [Fact]
    public void Protect_QuarterAfterItsMonths_DoesNotTellTheMonthThatIsWithheld()
    {
        ImmutableArray<CountTable> months =
        [
            .. new[] { 3, 20, 30 }.Select((count, at) =>
                Table("t", [[count], [50]]) with { Month = June.PlusMonths(at - 2) }),
        ];
        var told = months.Aggregate(
            ImmutableArray<PublishedCells>.Empty,
            (before, month) => before.Add(Control([.. before]).Protect([month]).Cells));

        var quarter = Control([.. told]).Protect([BroaderTables.InQuarter(months, "A quarter instead of its months.")]);

        Assert.Equal(["[c]", "150"], quarter.Shown[0].Lines());
        Assert.Empty(new PublicAttacker([.. told, quarter.Cells]).Found());
        var naive = quarter.Cells.Cells.First(cell => cell.Count == 53);
        Assert.NotEmpty(new PublicAttacker([.. told, quarter.Cells.Showing(naive)]).Found());
    }

    [Fact]
    public void Protect_MonthsAfterTheirQuarter_DoNotTellTheOneThatIsLeft()
    {
        ImmutableArray<CountTable> months =
        [
            .. new[] { 3, 20, 30 }.Select((count, at) =>
                Table("t", [[count]]) with { Month = June.PlusMonths(at - 2) }),
        ];
        var quarter = Control().Protect([BroaderTables.InQuarter(months, "")]);

        var shown = Control(quarter.Cells).Protect(months).Shown;

        Assert.Equal(["53"], quarter.Shown[0].Lines());
        Assert.Equal(["[c]", "[c]", "30"], shown.Select(table => table.Lines()[0]));
    }
}
