using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Tests.Runs;

public sealed class RunRequestJsonTests
{
    private static readonly ReportKey Panel = new(new ReportingMonth(2023, 6), "performance-panel");

    [Theory]
    [InlineData(null)]
    [InlineData("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")]
    public void Read_OfWhatWasWritten_IsTheSame(string? trace)
    {
        var request = new RunRequest(Panel, trace);
        Assert.Equal(request, RunRequestJson.Read(RunRequestJson.Write(request)));
    }

    [Fact]
    public void Write_WithoutATrace_IsWhatAnOperatorMayType() => Assert.Equal(
        """{"period":"2023-06","report":"performance-panel"}""", RunRequestJson.Write(new RunRequest(Panel)));

    [Theory]
    [InlineData("")]
    [InlineData("ZZCANARY")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"period":"ZZCANARY","report":"performance-panel"}""")]
    [InlineData("""{"period":"2023-06"}""")]
    [InlineData("""{"period":"2023-06","report":"ZZCANARY""")]
    public void Read_OfSomethingElse_SaysSoWithoutRepeatingIt(string message)
    {
        var failure = Assert.Throws<UnreadableMessageException>(() => RunRequestJson.Read(message));
        Assert.DoesNotContain("ZZCANARY", failure.ToString(), StringComparison.Ordinal);
    }
}
