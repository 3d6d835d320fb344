using NCrontab;

namespace Reporting.FunctionsHost.Timers;

/// <summary>Six fields, seconds first, UTC.</summary>
internal sealed class Schedule(string text)
{
    private readonly CrontabSchedule cron =
        CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = true })
        ?? throw new StartUpException($"'{text}' is not a schedule of six fields");

    /// <summary>The first firing after this moment.</summary>
    public DateTime After(DateTime utc) => DateTime.SpecifyKind(cron.GetNextOccurrence(utc), DateTimeKind.Utc);
}
