using System.Globalization;
using NodaTime;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Tests.Runs;

public sealed class ManifestTests
{
    private static readonly ReportKey June = RunWorld.Key("2023-06");

    [Theory]
    [InlineData("en-GB")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public void KeyOf_AnyCulture_IsTheSameRun(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var entry = new LedgerEntry(UploadFolder.Of(June.Period), "ab")
            {
                State = UploadState.Accepted,
                File = "iI.csv",
                Arrival = 1,
                UploadedOn = new LocalDate(2023, 7, 3),
            };
            Assert.Equal(new RunInput("extract", "iI.csv", "ab 2023-07-03"), Manifest.Of(entry));
            Assert.Equal(
                "62c8e3731250ef24a6ee7bf04b7825bea366550dd0dca04987edca4a08e6af8d",
                Manifest.KeyOf(June, [Manifest.Of(entry)]).Id);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void KeyOf_TextMovedFromOneFieldToTheNext_IsAnotherRun() => Assert.NotEqual(
        Manifest.KeyOf(June, [new("extract", "a", "bc")]), Manifest.KeyOf(June, [new("extract", "ab", "c")]));

    [Fact]
    public void KeyOf_SameInputsOfAnotherReport_IsAnotherRun() => Assert.NotEqual(
        Manifest.KeyOf(June, []).Id, Manifest.KeyOf(RunWorld.Key("2023-06", RunWorld.Panel), []).Id);

    [Theory]
    [InlineData("rules", false)]
    [InlineData("publication", false)]
    [InlineData("figures", true)]
    [InlineData("reference", true)]
    public void DueKeyOf_OneMoreInput_IsDueUnlessItIsARuleOrPublication(string kind, bool isDue) => Assert.Equal(
        isDue, DueKey.Of([new(kind, "a", "b")]) != DueKey.Of([]));

    [Fact]
    public void Parse_DueKeyAsText_GivesItsTwoParts()
    {
        var key = DueKey.Of([new("figures", "2023-06", "ab"), new("reference", "targets.csv", "cd")]);

        Assert.Equal(key, DueKey.Parse(key.ToString()));
        Assert.Null(DueKey.Parse(null));
    }
}
