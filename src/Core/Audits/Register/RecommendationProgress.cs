using Reporting.Reference.Files;

namespace Reporting.Audits.Register;

/// <summary>How far a recommendation is. Source: scrutiny.md, Monitoring of recommendations.</summary>
public enum Progress
{
    Outstanding,
    PartiallyComplete,
    Completed,
    Rejected,
}

/// <summary>Progress in the words of the monitoring sheets.</summary>
internal static class RecommendationProgress
{
    /// <summary>Null where the text is none of the four, or nothing.</summary>
    public static Progress? Read(string? status) =>
        Heading.Normalise((status ?? "").Replace('-', ' ').TrimEnd('.')) switch
        {
            "COMPLETED" or "COMPLETE" => Progress.Completed,
            "PARTIALLY COMPLETE" or "PARTIALLY COMPLETED" => Progress.PartiallyComplete,
            "OUTSTANDING" => Progress.Outstanding,
            "REJECTED" => Progress.Rejected,
            _ => null,
        };

    public static string Of(Progress progress) => progress switch
    {
        Progress.Outstanding => "Outstanding",
        Progress.PartiallyComplete => "Partially complete",
        Progress.Completed => "Completed",
        Progress.Rejected => "Rejected",
        _ => throw new ArgumentOutOfRangeException(nameof(progress)),
    };
}
