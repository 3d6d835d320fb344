using FsCheck;
using FsCheck.Fluent;
using Reporting.Disclosure;
using static Reporting.Tests.Disclosure.CountTables;

namespace Reporting.Tests.Disclosure;

public sealed class ProtectionPropertyTests
{
    private static readonly Gen<CountTable> Small = Of(Gen.Choose(1, 3), Gen.Choose(1, 2), UpTo(8));

    private static readonly Gen<CountTable> Larger = Of(Gen.Choose(3, 8), Gen.Choose(2, 6), UpTo(40));

    [Fact]
    public void Protect_SmallTable_NobodyWhoCountsFindsAnything() => ForAll(Small, 200, table =>
    {
        var told = Control().Protect([table]).Cells;
        var attacker = new PublicAttacker([told]);
        if (attacker.Unknowns <= 4)
            Assert.Empty(attacker.FoundByCounting(highest: 50));
        Assert.Empty(attacker.Found());
    });

    [Fact]
    public void Protect_LargerTable_NobodyWhoReasonsFindsAnything() => ForAll(Larger, 60, table =>
        Assert.Empty(new PublicAttacker([Control().Protect([table]).Cells]).Found()));

    [Fact]
    public void Protect_AnyTable_HasNoSecondaryToSpare() => ForAll(Larger, 40, table =>
    {
        var told = Control().Protect([table]).Cells;
        foreach (var secondary in told.Cells.Where(cell => !cell.IsShown && cell.Count is 0 or > 5))
            Assert.NotEmpty(new PublicAttacker([told.Showing(secondary)]).Found());
    });

    [Fact]
    public void Protect_AnyTable_ShowsNoSmallCountAndTheSameEachTime() => ForAll(Larger, 40, table =>
    {
        var told = Control().Protect([table]).Cells;
        Assert.DoesNotContain(told.Cells, cell => cell.IsShown && cell.Count is >= 1 and <= 5);
        Assert.Equal(told.Cells.AsEnumerable(), Control().Protect([table]).Cells.Cells);
    });

    private static Gen<int?> UpTo(int most) => Gen.Frequency(
        (3, Gen.Choose(1, 5)), (1, Gen.Constant(0)), (4, Gen.Choose(6, most))).Select(count => (int?)count);

    private static Gen<CountTable> Of(Gen<int> rows, Gen<int> columns, Gen<int?> anyCount) =>
        from height in rows
        from width in columns
        from counts in anyCount.ArrayOf(height * width)
        from margins in Gen.Choose(0, 3)
        select Table("t", [.. counts.Chunk(width)]) with
        {
            HasTotalRow = (margins & 1) == 0,
            HasTotalColumn = (margins & 2) == 0,
        };

    private static void ForAll(Gen<CountTable> tables, int times, Action<CountTable> holds) =>
        Prop.ForAll(tables.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
