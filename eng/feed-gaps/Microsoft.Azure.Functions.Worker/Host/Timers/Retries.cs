using System.Globalization;

namespace Reporting.FunctionsHost.Timers;

/// <summary>How often and after how long a failed timer is tried again.</summary>
internal sealed class Retries(RetryAttribute? attribute)
{
    public int Limit => attribute?.MaxRetryCount ?? 0;

    /// <param name="failed">How many tries have failed: 1 or more.</param>
    public TimeSpan Delay(int failed) => attribute switch
    {
        FixedDelayRetryAttribute same => Parse(same.DelayInterval),
        ExponentialBackoffRetryAttribute more => TimeSpan.FromSeconds(Math.Min(
            Parse(more.MinimumInterval).TotalSeconds * Math.Pow(2, failed - 1),
            Parse(more.MaximumInterval).TotalSeconds)),
        _ => TimeSpan.Zero,
    };

    private static TimeSpan Parse(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
