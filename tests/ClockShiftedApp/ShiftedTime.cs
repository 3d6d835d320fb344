namespace Reporting.Tests.ClockShiftedApp;

/// <summary>The system's clock, so many days fast or slow. Timers run as ever.</summary>
internal sealed class ShiftedTime(TimeSpan shift) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + shift;
}
