using Reporting.Cli.Samples;

namespace Reporting.Tests.Cli.Samples;

public sealed class SampleCommandTests
{
    [Fact]
    public void Sample_SmallBorough_SaysWhatItWroteAndPlanted()
    {
        using var folder = new TemporaryFolder();
        using var output = new StringWriter();

        var exit = SampleCommand.Create()
            .Parse(["--period", "2023-06", "--months", "1", "--children", "100", "--seed", "2", "--out", folder.Path])
            .Invoke(new() { Output = output });

        Assert.Equal(0, exit);
        Assert.Contains("1 months", output.ToString());
        Assert.Contains("Dirt planted on purpose", output.ToString());
        Assert.True(Directory.Exists(folder.File("2023-06")));
    }

    [Theory]
    [InlineData("--period", "June 2023", "yyyy-MM")]
    [InlineData("--period", "9999-12", "yyyy-MM")]
    [InlineData("--months", "0", "1 to 60")]
    [InlineData("--months", "1.5", "1 to 60")]
    [InlineData("--seed", "x", "whole number")]
    [InlineData("--scale", "99", "1 to 20")]
    public void Sample_OptionThatCannotBe_IsRefusedWithWhatItTakes(string option, string value, string says)
    {
        var parsed = SampleCommand.Create().Parse([option, value, "--out", "unused"]);

        Assert.Contains(says, Assert.Single(parsed.Errors).Message);
    }
}
