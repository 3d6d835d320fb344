using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace Reporting.Tests.Functions.Telemetry;

/// <summary>Every span and measurement of the product while it lasts.</summary>
internal sealed class Heard : IDisposable
{
    private readonly ActivityListener spanListener;
    private readonly MeterListener meterListener = new();

    public Heard()
    {
        spanListener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Reporting",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(spanListener);
        meterListener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Reporting")
                listener.EnableMeasurementEvents(instrument);
        };
        meterListener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags));
        meterListener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
            Hear(instrument, value, tags));
        meterListener.Start();
    }

    public ConcurrentQueue<Activity> Spans { get; } = new();

    public ConcurrentQueue<(string Name, double Value, string Tags)> Measurements { get; } = new();

    /// <summary>Everything that would leave the process, as text.</summary>
    public IEnumerable<string> Texts =>
    [
        .. Spans.Select(Text),
        .. Measurements.Select(one => $"{one.Name} {one.Tags}"),
    ];

    public void Dispose()
    {
        spanListener.Dispose();
        meterListener.Dispose();
    }

    private static string Text(Activity span)
    {
        var tags = span.TagObjects.Concat(span.Events.SelectMany(happened => happened.Tags));
        return $"{span.DisplayName} {span.StatusDescription} "
            + string.Join(
                ' ', tags.Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}")));
    }

    private void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var texts = new List<string>();
        foreach (var (key, tag) in tags)
            texts.Add($"{key}={tag}");
        Measurements.Enqueue((instrument.Name, value, string.Join(' ', texts)));
    }
}
