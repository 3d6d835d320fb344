using NodaTime;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Schemas;
using Reporting.Periods;

namespace Reporting.Extracts;

/// <summary>What reading an upload depends on beside its bytes.</summary>
public sealed record ExtractOptions
{
    public static ExtractOptions Default { get; } = new();

    /// <summary>The shipped headings and codes, with the authority's own.</summary>
    public ReadingMaps Maps { get; init; } = ReadingMaps.Shipped;

    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>The month of the folder; it wins over a file's name. Null: not known, as in <c>check</c>.</summary>
    public ReportingMonth? Period { get; init; }

    /// <summary>The day of upload, an input of the run: dates of past things can't lie after it. Null: not
    /// known.</summary>
    public LocalDate? UploadedOn { get; init; }
}
