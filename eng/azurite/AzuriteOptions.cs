namespace Reporting.Azurite;

/// <summary>How an Azurite is to run.</summary>
public sealed record AzuriteOptions
{
    /// <summary>Where it keeps what it is given; null: in memory, and gone with the process.</summary>
    public string? Folder { get; init; }

    /// <summary>How long it may take until its services listen.</summary>
    public TimeSpan StartWithin { get; init; } = TimeSpan.FromSeconds(60);
}
