using Reporting.Workbooks.Writing;

namespace Reporting.Tests.Workbooks;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\u0000b\u0007c", "abc")]
    [InlineData("line\nline\ttab", "line\nline\ttab")]
    [InlineData("face \U0001F600", "face \U0001F600")]
    [InlineData("not a character \uffff", "not a character ")]
    public void Clean_AnyText_KeepsWhatXmlCanHold(string text, string expected) =>
        Assert.Equal(expected, SafeText.Clean(text));

    [Fact]
    public void Clean_HalfAPair_IsDropped() => Assert.Equal("half ", SafeText.Clean("half " + '\ud83d'));

    [Fact]
    public void Clean_TextOverTheLimit_IsCutWithAMark()
    {
        var clean = SafeText.Clean(new string('a', SafeText.Longest + 1));
        Assert.Equal(SafeText.Longest, clean.Length);
        Assert.EndsWith(" (shortened)", clean, StringComparison.Ordinal);
        Assert.Equal(SafeText.Longest, SafeText.Clean(new string('a', SafeText.Longest)).Count(each => each == 'a'));
    }

    [Fact]
    public void Clean_CutInsideAPair_KeepsNoHalf()
    {
        var text = new string('a', SafeText.Longest - 13) + string.Concat(Enumerable.Repeat("\U0001F600", 20));
        Assert.DoesNotContain(SafeText.Clean(text).Split(' ')[0], char.IsSurrogate);
    }
}
