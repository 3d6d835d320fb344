using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using Reporting.Uploads;

namespace Reporting.Functions.Telemetry;

/// <summary>What is counted and timed. Units follow UCUM, names OpenTelemetry's conventions.</summary>
public sealed class ReportingMetrics
{
    private readonly Counter<long> uploads;
    private readonly Counter<long> rowsRead;
    private readonly Counter<long> rowsSetAside;
    private readonly Counter<long> runs;
    private readonly Histogram<double> runTime;
    private readonly Gauge<double> oldestUnprocessed;

    public ReportingMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(ReportingTelemetry.Name);
        uploads = meter.CreateCounter<long>("reporting.uploads", "{upload}", "Uploads by what became of them");
        rowsRead = meter.CreateCounter<long>("reporting.rows.read", "{row}", "Rows of uploads read");
        rowsSetAside = meter.CreateCounter<long>("reporting.rows.set_aside", "{row}", "Rows of uploads not used");
        runs = meter.CreateCounter<long>("reporting.runs", "{run}", "Run requests by what became of them");
        runTime = meter.CreateHistogram<double>(
            "reporting.run.duration", "s", "Time from request taken to copies made");
        oldestUnprocessed = meter.CreateGauge<double>(
            "reporting.uploads.oldest_unprocessed.age", "s", "Age of the oldest upload that the ledger doesn't know");
    }

    public void UploadIngested(ArrivalOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        uploads.Add(1, Outcome(outcome.Result.ToString()));
        rowsRead.Add(outcome.RowsRead);
        rowsSetAside.Add(outcome.RowsSetAside);
    }

    public void RunMade(string report, string outcome, TimeSpan time)
    {
        runs.Add(1, Report(report), Outcome(outcome));
        runTime.Record(time.TotalSeconds, Report(report), Outcome(outcome));
    }

    /// <param name="age">Zero where every upload is known.</param>
    public void SweptUploads(TimeSpan age) => oldestUnprocessed.Record(age.TotalSeconds);

    private static KeyValuePair<string, object?> Outcome(string outcome) => new("outcome", outcome);

    private static KeyValuePair<string, object?> Report(string report) => new("report", report);
}
