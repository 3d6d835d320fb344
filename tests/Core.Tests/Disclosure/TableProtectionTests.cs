using static Reporting.Tests.Disclosure.CountTables;

namespace Reporting.Tests.Disclosure;

public sealed class TableProtectionTests
{
    [Fact]
    public void Protect_NothingSmall_ShowsEverything()
    {
        var shown = Control().Shown(WithMargins("t", [10, 0], [7, 30]));

        Assert.Equal(["10 0 10", "7 30 37", "17 30 47"], shown.Lines());
        Assert.Empty(shown.Remarks);
    }

    [Fact]
    public void Protect_OneSmallCountInAColumnWithItsTotal_WithholdsTheSmallestOtherThatProtectsIt()
    {
        var shown = Control().Shown(Column("t", 3, 40, 8, 20));

        Assert.Equal(["[c]", "40", "[c]", "20", "71"], shown.Lines());
    }

    [Fact]
    public void Protect_SmallCountsThatHideEachOther_WithholdsNoMore()
    {
        var shown = Control().Shown(Column("t", 3, 40, 4, 20));

        Assert.Equal(["[c]", "40", "[c]", "20", "67"], shown.Lines());
    }

    [Fact]
    public void Protect_SmallCountsThatAddUpToTooLittle_WithholdsOneMore()
    {
        var shown = Control().Shown(Column("t", 1, 40, 2, 20));

        Assert.Equal(["[c]", "40", "[c]", "[c]", "63"], shown.Lines());
    }

    [Fact]
    public void Protect_OneSmallCountBetweenBothMargins_WithholdsTheCheapestRectangle()
    {
        var shown = Control().Shown(WithMargins("t", [3, 50, 9], [60, 70, 80], [8, 90, 7]));

        Assert.Equal(["[c] 50 [c] 62", "60 70 80 210", "[c] 90 [c] 105", "71 210 96 377"], shown.Lines());
    }

    [Fact]
    public void Protect_WithoutTotals_WithholdsTheSmallCountAlone()
    {
        var shown = Control().Shown(Table("t", [[3, 50], [60, 70]]));

        Assert.Equal(["[c] 50", "60 70"], shown.Lines());
    }

    [Fact]
    public void Protect_ZeroCells_AreNotSmall()
    {
        var shown = Control().Shown(Column("t", 0, 0, 20));

        Assert.Equal(["0", "0", "20", "20"], shown.Lines());
    }
}
