using Reporting.Extracts.Values;

namespace Reporting.Tests.Extracts.Values;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Date  of Contact ")]
    [InlineData("DATE OF CONTACT")]
    [InlineData("date of\u00A0contact")]
    [InlineData("\uFEFFDate of Contact")]
    [InlineData("Date of Contact?")]
    [InlineData("Date of\r\nContact ?")]
    public void OfHeading_VariantsOfWriting_AreOneHeading(string heading) =>
        Assert.Equal("DATE OF CONTACT", FoldedText.OfHeading(heading));

    [Fact]
    public void OfHeading_ADoubledBracket_IsOne() =>
        Assert.Equal(FoldedText.OfHeading("Months (Y/N)"), FoldedText.OfHeading("Months (Y/N))"));

    [Fact]
    public void OfHeading_CurlyQuotes_AreStraight() =>
        Assert.Equal(FoldedText.OfHeading("children's ‘Missing’"), FoldedText.OfHeading("children’s 'Missing'"));

    [Fact]
    public void Clean_TextThatIsCleanAlready_IsTheSameObject()
    {
        var text = "Locality 4 Duty Team";

        Assert.Same(text, FoldedText.Clean(text));
    }
}
