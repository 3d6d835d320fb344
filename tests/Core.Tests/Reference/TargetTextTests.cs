using Reporting.Reference;
namespace Reporting.Tests.Reference;

public sealed class TargetTextTests
{
    [Theory]
    [InlineData("95%", 95, false)]
    [InlineData("540", 540, false)]
    [InlineData("17.5%", 17.5, false)]
    [InlineData("<36%", 36, true)]
    [InlineData(" < 36 % ", 36, true)]
    [InlineData("<17K", 17000, true)]
    [InlineData("17k", 17000, false)]
    [InlineData("<37", 37, true)]
    public void TryParse_WrittenTarget_HasItsValue(string text, double value, bool strictlyBelow)
    {
        Assert.True(TargetText.TryParse(text, out var target));
        Assert.Equal((decimal)value, target.Value);
        Assert.Equal(strictlyBelow, target.StrictlyBelow);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("TBC")]
    [InlineData("tbc")]
    [InlineData("Not  set")]
    [InlineData("N/A")]
    [InlineData("-")]
    public void TryParse_NoTarget_IsNone(string? text)
    {
        Assert.True(TargetText.TryParse(text, out var target));
        Assert.Null(target.Value);
    }

    [Theory]
    [InlineData("about 95%")]
    [InlineData(">95%")]
    [InlineData("95%%")]
    [InlineData("95-97%")]
    [InlineData("<")]
    [InlineData("%")]
    [InlineData("1,000")]
    [InlineData("-5")]
    [InlineData("17K%")]
    [InlineData("100% and 97%")]
    public void TryParse_AnythingElse_IsAnError(string text) => Assert.False(TargetText.TryParse(text, out _));

    [Fact]
    public void TryParse_WrittenTarget_KeepsThePrintedText()
    {
        Assert.True(TargetText.TryParse(" <17K ", out var target));
        Assert.Equal("<17K", target.Printed);
    }
}
