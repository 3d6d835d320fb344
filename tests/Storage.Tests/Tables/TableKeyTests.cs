using FsCheck;
using FsCheck.Fluent;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Tests.Tables;

public sealed class TableKeyTests
{
    [Theory]
    [InlineData("2023-06", "2023-06")]
    [InlineData("performance-panel", "performance-panel")]
    [InlineData("", "_")]
    [InlineData("_", "_005F")]
    [InlineData("A/B", "A_002FB")]
    [InlineData("\u0001%", "_0001_0025")]
    [InlineData("é😀", "_00E9_D83D_DE00")]
    public void Of_Text_IsEscaped(string text, string key) => Assert.Equal(key, TableKey.Of(text));

    [Fact]
    public void Parts_OfAnyKey_AreThoseItWasMadeOf() =>
        Prop.ForAll(KeyTexts.Parts(), parts => TableKey.Parts(TableKey.Of(parts)).SequenceEqual(parts))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_DifferentParts_AreDifferentKeys() =>
        Prop.ForAll(
            KeyTexts.Parts(),
            KeyTexts.Parts(),
            (one, other) => (TableKey.Of(one) == TableKey.Of(other)) == one.SequenceEqual(other))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyParts_HasOnlyWhatTheServiceTakes() =>
        Prop.ForAll(
            KeyTexts.Parts(),
            parts => TableKey.Of(parts)
                .All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '.' or '_' or '~'))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_Months_AreInTheirOrder()
    {
        string[] keys = [TableKey.Of("2022-12", "z"), TableKey.Of("2023-01", "é"), TableKey.Of("2023-02", "")];

        Assert.Equal(keys, keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_CaseVariants_AreDifferent() => Assert.NotEqual(TableKey.Of("north"), TableKey.Of("NORTH"));

    [Fact]
    public void Of_600Characters_IsWithinTheLimitAndStillOne()
    {
        var one = TableKey.Of("2023-06", new string('é', 600));
        var other = TableKey.Of("2023-06", new string('é', 599) + "e");

        Assert.True(one.Length <= 512);
        Assert.StartsWith("2023-06~", one, StringComparison.Ordinal);
        Assert.NotEqual(one, other);
        Assert.Equal(one, TableKey.Of("2023-06", new string('é', 600)));
        Assert.Throws<FormatException>(() => TableKey.Parts(one));
    }

    [Theory]
    [InlineData("a_00")]
    [InlineData("_00zz")]
    [InlineData("ab_")]
    public void Parts_OfWhatIsNoKey_IsRefused(string text) =>
        Assert.Throws<FormatException>(() => TableKey.Parts(text));
}
