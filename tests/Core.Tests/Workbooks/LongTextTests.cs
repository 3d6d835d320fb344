using Reporting.Workbooks;

namespace Reporting.Tests.Workbooks;

public sealed class LongTextTests
{
    private const double Width = 84;

    [Fact]
    public void Parts_Paragraphs_AreARowEach() =>
        Assert.Equal(["One.", "Two."], LongText.Parts("One.\r\n\n  Two. \r", Width));

    [Fact]
    public void Parts_LongParagraph_IsCutBetweenWords()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 1000));
        var parts = LongText.Parts(text, Width).ToList();
        Assert.Equal(text, string.Join(' ', parts));
        Assert.All(parts, part => Assert.InRange(part.Length, 1, 1000));
    }

    [Theory]
    [InlineData("W")]
    [InlineData("@")]
    [InlineData("\U0001F600")]
    public void Parts_WithoutSpaces_AreWholeLettersThatFitARow(string letter)
    {
        var text = "i" + string.Concat(Enumerable.Repeat(letter, 4000));
        var parts = LongText.Parts(text, 20).ToList();
        Assert.Equal(text, string.Concat(parts));
        Assert.All(parts, part =>
        {
            Assert.False(char.IsLowSurrogate(part[0]));
            Assert.InRange(TableFit.HeightOf([(part, 20, false)]), 1, TextMetrics.HighestRow);
        });
    }

    [Fact]
    public void Parts_NothingButSpace_AreNone() => Assert.Empty(LongText.Parts(" \n \r\n", Width));
}
