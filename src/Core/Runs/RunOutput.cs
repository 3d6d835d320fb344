using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Performance;

namespace Reporting.Runs;

/// <summary>A workbook of a run. The name follows <c>{report}-{period}[-{audience}].xlsx</c>.</summary>
/// <param name="Folder">public, officer or exempt: who may fetch it.</param>
/// <param name="ContentHash">SHA-256 over the workbook's parts: the same on any machine and runtime.</param>
public sealed record ReportFile(string Folder, string Name, ReadOnlyMemory<byte> Content, string ContentHash);

/// <summary>What a run made, in memory: nothing is written before everything stands.</summary>
/// <param name="Figures">Null where the input can't be used.</param>
/// <param name="Findings">Every finding, the rejections included.</param>
public sealed record RunOutput(
    ImmutableArray<ReportFile> Files,
    PerformanceFigures? Figures,
    ImmutableArray<Finding> Findings)
{
    /// <summary>What makes the input unusable: files rejected, and not left out on request.</summary>
    public ImmutableArray<Finding> Refused { get; init; } = [];
}
