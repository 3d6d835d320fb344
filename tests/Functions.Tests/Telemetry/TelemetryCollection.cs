namespace Reporting.Tests.Functions.Telemetry;

/// <summary>Listeners hear the whole process: tests that listen run one after another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TelemetryCollection
{
    public const string Name = "telemetry";
}
