using Azure;
using Azure.Data.Tables;

namespace Reporting.Tests.Tables;

/// <summary>An entity with a property of each type that the service has.</summary>
public sealed class Reading : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Text { get; set; }

    public bool Flag { get; set; }

    public int Whole { get; set; }

    public int? PerhapsWhole { get; set; }

    public long Long { get; set; }

    public double Double { get; set; }

    public double? PerhapsDouble { get; set; }

    public DateTime At { get; set; } = DateTime.UnixEpoch;

    public DateTimeOffset Moment { get; init; } = DateTimeOffset.UnixEpoch;

    public DateTimeOffset? PerhapsMoment { get; set; }

    public Guid Id { get; set; }

    public byte[]? Bytes { get; set; }

    public string Derived => Text + Whole;
}
