using Reporting.Extracts.Reading;
using Reporting.Extracts.Rules;
using Reporting.Extracts.Values;

namespace Reporting.Tests.Extracts.Values;

public sealed class IdAndNumberCellsTests
{
    private static readonly IdCells Ids = new();

    [Theory]
    [InlineData("12345", "12345")]
    [InlineData("12345.0", "12345")]
    [InlineData("12345.00", "12345")]
    [InlineData(" ab  12 ", "AB 12")]
    [InlineData("SYN\u00A0000123", "SYN 000123")]
    [InlineData("012345", "012345")]
    [InlineData("1.5", "1.5")]
    [InlineData("A.0", "A.0")]
    [InlineData("E12", "E12")]
    public void Parse_Ids_AreTrimmedFoldedAndWithoutPointZero(string text, string id)
    {
        var cell = Ids.Parse(Cell.OfText(text));

        Assert.Equal(id, cell.Value.Text);
        Assert.Null(cell.Rule);
    }

    [Fact]
    public void Parse_ANumberAsId_IsItsDigits() =>
        Assert.Equal("12345", Ids.Parse(Cell.OfNumber(12345.0)).Value.Text);

    [Fact]
    public void Parse_IdsThatASpreadsheetRounded_AreFlagged()
    {
        Assert.Same(CellRule.IdInScientificNotation, Ids.Parse(Cell.OfText("1.23E+10")).Rule);
        Assert.Same(CellRule.IdInScientificNotation, Ids.Parse(Cell.OfNumber(1.2345e17)).Rule);
        Assert.Null(Ids.Parse(Cell.OfNumber(123456789012345)).Rule);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("NULL")]
    [InlineData(" ")]
    public void Parse_NothingWhereTheIdShouldBe_IsNoId(string text) =>
        Assert.Same(CellRule.NoId, Ids.Parse(Cell.OfText(text)).Rule);

    [Theory]
    [InlineData("3", 3)]
    [InlineData("3.0", 3)]
    [InlineData("0", 0)]
    public void Parse_WholeNumbers_AreRead(string text, int number) =>
        Assert.Equal(number, Whole().Parse(Cell.OfText(text)).Value.Number);

    [Fact]
    public void Parse_NumbersThatAreNoCount_AreBlankWithTheirRule()
    {
        Assert.Same(CellRule.NotWhole, Whole().Parse(Cell.OfNumber(1.5)).Rule);
        Assert.Same(CellRule.NegativeNumber, Whole().Parse(Cell.OfNumber(-1)).Rule);
        Assert.Same(CellRule.UnreadableNumber, Whole().Parse(Cell.OfText("many")).Rule);
        Assert.Same(CellRule.UnreadableNumber, Whole().Parse(Cell.OfText("79228162514264337593543950335")).Rule);
        Assert.Same(CellRule.ErrorCell, Whole().Parse(Cell.OfError("#N/A")).Rule);
        Assert.True(Whole().Parse(Cell.OfNumber(-1)).Value.IsBlank);
    }

    [Fact]
    public void Parse_Distances_KeepTheirDecimals() =>
        Assert.Equal(19.9m, new NumberCells(whole: false, age: false).Parse(Cell.OfNumber(19.9)).Value.Number);

    [Fact]
    public void Parse_AnAgeOf150_IsImplausibleAndOneWithDecimalsNoted()
    {
        var ages = new NumberCells(whole: false, age: true);

        Assert.Same(CellRule.ImplausibleAge, ages.Parse(Cell.OfNumber(150)).Rule);
        Assert.Same(CellRule.ImplausibleAge, ages.Parse(Cell.OfNumber(-1)).Rule);
        Assert.Same(CellRule.DecimalAge, ages.Parse(Cell.OfNumber(6.138)).Rule);
        Assert.Null(ages.Parse(Cell.OfNumber(6)).Rule);
    }

    [Fact]
    public void Canonical_TheSameSaidDifferently_IsEqual()
    {
        var date = new DateCells(null, textIsUsual: true);

        Assert.True(date.Parse(Cell.OfText("05/04/2023")).Value.Says(date.Parse(Cell.OfNumber(45021)).Value));
        Assert.True(Whole().Parse(Cell.OfText("3.00")).Value.Says(Whole().Parse(Cell.OfNumber(3)).Value));
        Assert.Equal(Ids.Parse(Cell.OfText("7.0")).Value.Hash, Ids.Parse(Cell.OfNumber(7)).Value.Hash);
    }

    private static NumberCells Whole() => new(whole: true, age: false);
}
