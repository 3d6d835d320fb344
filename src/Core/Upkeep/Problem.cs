using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Upkeep;

/// <summary>
/// Something that stays wrong until somebody does something: for the Health page, logs and alerts.
/// </summary>
/// <remarks>
/// It knows periods, reports, rules and counts only. File names have no place here: they may hold a child's name.
/// </remarks>
/// <param name="Rule">Its stable name, lower case with dashes: <c>release-unknown-run</c>.</param>
/// <param name="Message">Plain English: what is wrong and what to do.</param>
public sealed record Problem(string Rule, string Message)
{
    public ReportingMonth? Period { get; init; }

    /// <summary>The report's name.</summary>
    public string? Report { get; init; }

    /// <summary>How many there are.</summary>
    public int Count { get; init; } = 1;

    public static Problem Of(ReportKey of, string rule, string message) =>
        new(rule, message) { Period = of.Period, Report = of.Report };
}
