using Reporting.Extracts.Reading;

namespace Reporting.Tests.Extracts.Reading;

public sealed class DateStylesTests
{
    [Theory]
    [InlineData("dd/mm/yyyy", true)]
    [InlineData("[$-809]dd mmmm yyyy;@", true)]
    [InlineData("yyyy\\-mm\\-dd", true)]
    [InlineData("h:mm AM/PM", true)]
    [InlineData("[Red]mmm-yy", true)]
    [InlineData("General", false)]
    [InlineData("0.00", false)]
    [InlineData("[Red]0;[Magenta]-0", false)]
    [InlineData("0 \"days\"", false)]
    [InlineData("0\\d", false)]
    [InlineData("#,##0_m", false)]
    [InlineData("0;dd", false)]
    [InlineData("[h]:mm:ss", false)]
    [InlineData("[MM]:ss", false)]
    [InlineData("[", false)]
    [InlineData("\"", false)]
    [InlineData("@", false)]
    public void IsDate_FormatCode_IsToldByItsFirstSection(string format, bool date) =>
        Assert.Equal(date, DateStyles.IsDate(format));
}
