using System.Globalization;
using NodaTime;

namespace Reporting.Tests.Functions;

/// <summary>The timers of the audit cycle through a year, on their days, late and with nothing to report on.</summary>
public sealed class AuditTimersTests : IDisposable
{
    private readonly InMemoryApp app = new();

    [Fact]
    public async Task Year_NoAuditsAtAll_MakesEachReportOnceOnItsDay()
    {
        var made = new List<string>();
        for (var day = new LocalDate(2023, 1, 1); day.Year == 2023; day = day.PlusDays(1))
        {
            foreach (var timer in TimersOf(day))
                made.AddRange(await FireAsync(timer, day));
        }

        Assert.Equal(Year2023(), made);
        Assert.Contains(Names(), name => name.StartsWith("2023-06/audit-quarterly-2023-06", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Deadlines_TimersMissedForDays_MakesWhatTheyLeft()
    {
        var made = await FireAsync("Deadlines", new LocalDate(2023, 7, 20));

        Assert.Contains("2023-07-20 2023-07/deadlines", made);
        Assert.Contains("2023-07-20 2023-07/audit-allocation", made);
        Assert.Contains("2023-07-20 2023-06/audit-monthly", made);
        Assert.Contains("2023-07-20 2023-06/audit-quarterly", made);
        Assert.Empty(await FireAsync("AuditMonthly", new LocalDate(2023, 7, 20)));
    }

    public void Dispose() => app.Dispose();

    private async Task<IEnumerable<string>> FireAsync(string timer, LocalDate day)
    {
        app.Time.Now = day.At(new LocalTime(5, 0)).InUtc().ToDateTimeOffset();
        await app.CallAsync(timer);
        var date = day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return (await app.DrainAsync()).Select(of => $"{date} {of}").ToList();
    }

    private static IEnumerable<string> TimersOf(LocalDate day)
    {
        if (day.Day == 3)
            yield return "AuditAllocation";
        if (day is { Day: 6, Month: 1 or 4 or 7 or 10 })
            yield return "AuditQuarterly";
        if (day.Day == 9)
            yield return "AuditMonthly";
        if (day is { Day: 1, Month: 12 })
            yield return "AuditAnnual";
    }

    private static IEnumerable<string> Year2023()
    {
        string[] before = ["2022-12", .. Enumerable.Range(1, 12).Select(month =>
            string.Create(CultureInfo.InvariantCulture, $"2023-{month:00}"))];
        for (var month = 1; month <= 12; month++)
        {
            var (now, last) = (before[month], before[month - 1]);
            if (month == 12)
                yield return "2023-12-01 2023-10/audit-annual";
            yield return $"{now}-03 {now}/audit-allocation";
            if (month % 3 == 1)
                yield return $"{now}-06 {last}/audit-quarterly";
            yield return $"{now}-09 {last}/audit-monthly";
            yield return $"{now}-09 {last}/audit-headlines";
            if (month % 2 == 0)
                yield return $"{now}-09 {last}/overview";
            // December's was missed: the app wasn't there yet.
            if (month == 1)
                yield return "2023-01-09 2022-11/overview";
        }
    }

    private IEnumerable<string> Names() => app.Editions.Placed.Keys.Select(place => place.Name);
}
