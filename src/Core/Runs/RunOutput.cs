using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Checks;
using Reporting.Editions;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Runs;

/// <summary>A file of a run. The name follows <c>{report}-{period}[-{audience}].xlsx</c>.</summary>
/// <param name="Folder">public, officer or exempt: who may fetch it.</param>
/// <param name="ContentHash">SHA-256 over a workbook's parts: the same on any machine and runtime.</param>
public sealed record ReportFile(string Folder, string Name, ReadOnlyMemory<byte> Content, string ContentHash)
{
    /// <summary>The report's name.</summary>
    public required string Report { get; init; }

    /// <summary>Whom an exempt file is for; null elsewhere.</summary>
    public string? Audience { get; init; }

    internal static ReportFile Of(ReportKey of, MadeEdition made) => new(
        made.Folder,
        $"{EditionPlaces.NameOf(of, made.Audience, made.Part)}.{made.Extension}",
        made.Content,
        made.ContentHash)
    {
        Report = of.Name,
        Audience = made.Audience,
    };
}

/// <summary>The figures of an audit report: rows of <c>audit-results.csv</c>.</summary>
public sealed record ReportedAudits(ReportKey Of, ImmutableArray<AuditFigure> Figures);

/// <summary>What a run made, in memory: nothing is written before everything stands.</summary>
/// <param name="Figures">Null where the input can't be used, or no performance report was asked for.</param>
/// <param name="Findings">Every finding, the rejections included.</param>
public sealed record RunOutput(
    ImmutableArray<ReportFile> Files,
    PerformanceFigures? Figures,
    ImmutableArray<Finding> Findings)
{
    /// <summary>What makes the input unusable: files rejected, and not left out on request.</summary>
    public ImmutableArray<Finding> Refused { get; init; } = [];

    /// <summary>The authority's name as titles print it.</summary>
    public string Authority { get; init; } = "";

    /// <summary>The month and the reference data it was made with; null where nothing was made.</summary>
    internal (ReportingMonth Period, ReferenceData Reference)? MadeFor { get; init; }

    /// <summary>The audit reports that were made, in the order of the catalogue.</summary>
    public ImmutableArray<ReportedAudits> Audits { get; init; } = [];
}
