using System.Diagnostics;
using Reporting.Runs;

namespace Reporting.Functions.Telemetry;

/// <summary>The names telemetry goes by.</summary>
/// <remarks>
/// Tags hold periods, reports, run codes, states and counts. Nothing of an upload's name or cells is ever a tag, a
/// span's name or a status: an officer may have put a child's name into either.
/// </remarks>
internal static class ReportingTelemetry
{
    /// <summary>Of the activity source (Core's spans too) and of the meter.</summary>
    public const string Name = RunSpans.SourceName;

    public static ActivitySource Source { get; } = new(Name);
}
