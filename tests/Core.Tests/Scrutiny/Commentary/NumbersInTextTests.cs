using Reporting.Scrutiny.Commentary;

namespace Reporting.Tests.Scrutiny.Commentary;

public sealed class NumbersInTextTests
{
    [Theory]
    [InlineData("Re-referrals rose to 35%.", "35%")]
    [InlineData("It is 78% (254/325) now", "78%|254/325")]
    [InlineData("1,910 contacts, 94.6 per cent in time", "1,910|94.6 per cent")]
    [InlineData("12 of 48 children", "12|48")]
    [InlineData("from 25 to 30", "25|30")]
    [InlineData("In June 35% and in May 34%", "35%|34%")]
    [InlineData("average of 60 days", "60")]
    [InlineData("99999999999999999999999999999999999999999 children", "")]
    public void In_NumbersThatClaimSomething_AreRead(string text, string numbers) =>
        Assert.Equal(numbers, string.Join('|', NumbersInText.In(text).Select(each => each.Text.Trim())));

    [Theory]
    [InlineData("Published on 12 July 2023, after the meeting of 28th September")]
    [InlineData("In June 2023, in 2022/23, from 2021 to 2022, on 01/07/2023 and 2023-06-30")]
    [InlineData("Young people 16+, aged 16 to 17, 19-21 year olds, 15 years old, under 18s, under 25")]
    [InlineData("Section 47 enquiries, s.20, S47, K2 and HSA1 placements, covid-19")]
    [InlineData("within 45 working days, 45 days, 20 miles, 3+ placements, 3 or more placements, 10 working days")]
    [InlineData("the last 3 months, 4 months running, the previous 12 months, 2nd plans")]
    [InlineData("per 10,000 children at 9.30am")]
    [InlineData("Part 8, table 2, note 3, quarter 1 and Q1")]
    public void In_DatesAgesLawAndTitles_AreNoClaims(string text) => Assert.Empty(NumbersInText.In(text));

    [Fact]
    public void In_AFraction_KeepsBothParts()
    {
        var number = Assert.Single(NumbersInText.In("254 / 325"));
        Assert.Equal((254m, 325m), (number.Value, number.Of));
    }

    [Fact]
    public void In_AVeryLongText_TakesNoLongerThanItsLength() => Assert.Equal(
        100_000, NumbersInText.In(string.Concat(Enumerable.Repeat("35% ", 100_000))).Count());
}
