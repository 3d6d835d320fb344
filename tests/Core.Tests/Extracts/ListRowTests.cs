using NodaTime;
using Reporting.Extracts.Records;

namespace Reporting.Tests.Extracts;

public sealed class ListRowTests
{
    [Theory]
    [InlineData(2018, 6, 30, 5)]
    [InlineData(2018, 7, 1, 4)]
    [InlineData(2023, 6, 30, 0)]
    public void AgeOn_AroundTheBirthday_CountsCompletedYears(int year, int month, int day, int years) =>
        Assert.Equal(years, Born(new LocalDate(year, month, day)).AgeOn(new LocalDate(2023, 6, 30)));

    [Fact]
    public void AgeOn_BornOn29February_ReachesTheAgeOn1MarchOfACommonYear()
    {
        var row = Born(new LocalDate(2020, 2, 29));
        Assert.Equal(2, row.AgeOn(new LocalDate(2023, 2, 28)));
        Assert.Equal(3, row.AgeOn(new LocalDate(2023, 3, 1)));
        Assert.Equal(4, row.AgeOn(new LocalDate(2024, 2, 29)));
    }

    [Fact]
    public void AgeOn_NoDateOfBirthOrUnborn_IsUnknown()
    {
        Assert.Null(Born(null).AgeOn(new LocalDate(2023, 6, 30)));
        Assert.Null(Born(new LocalDate(2023, 7, 1)).AgeOn(new LocalDate(2023, 6, 30)));
    }

    private static CarePeriod Born(LocalDate? born) => new() { Child = 0, Origin = default, DateOfBirth = born };
}
