using System.Collections.Immutable;
using static Reporting.Tests.Disclosure.CountTables;

namespace Reporting.Tests.Disclosure;

public sealed class ShownTableTests
{
    [Fact]
    public void Share_OfWhatIsWithheld_IsWithheldWithIt()
    {
        var shown = Control().Shown(Column("t", 3, 40, 8, 20));

        Assert.Equal(["[c]", "56%", "[c]", "28%"], Enumerable.Range(0, 4).Select(row => shown.Share(row, 0).Shown));
        Assert.Equal("[c]", shown.Share((1, 0), of: (0, 0)).Shown);
    }

    [Fact]
    public void Share_HalfAPercent_IsRoundedAwayFromZero()
    {
        var shown = Control().Shown(Column("t", 25, 175, 0));

        Assert.Equal(["13%", "88%", "0%"], Enumerable.Range(0, 3).Select(row => shown.Share(row, 0).Shown));
    }

    [Fact]
    public void Share_OfNothing_IsNotApplicable() =>
        Assert.Equal("[z]", Control().Shown(Column("t", 0, 0)).Share(0, 0).Shown);

    [Fact]
    public void Counts_OfWhatIsWithheld_AreNotInTheTable()
    {
        var shown = Control().Shown(WithMargins("t", [3, 50, 9], [60, 70, 80], [8, 90, 7]));

        Assert.Equal([(0, 0), (0, 2), (2, 0), (2, 2)], shown.Withheld.Order());
        Assert.All(shown.Withheld, place => Assert.Null(shown.Table.Counts[place.Row][place.Column]));
        Assert.Equal((377, 3, 3), (shown.Counts[3][3], shown.TotalRow, shown.TotalColumn));
    }

    [Fact]
    public void Count_NotAvailable_SaysSoAndSoDoItsTotals()
    {
        var shown = Control().Shown(WithMargins("t", [10, null], [7, 30]));

        Assert.Equal(["10 [x] [x]", "7 30 37", "17 [x] [x]"], shown.Lines());
    }

    [Fact]
    public void Protect_LabelsThatAreNotTold_AreRefused()
    {
        var twice = Column("t", 10, 20) with { Rows = ["A", "A"] };
        var total = Column("t", 10, 20) with { Rows = ["A", "Total"] };

        Assert.Throws<ArgumentException>(() => Control().Protect(ImmutableArray.Create(twice)));
        Assert.Throws<ArgumentException>(() => Control().Protect(ImmutableArray.Create(total)));
    }
}
