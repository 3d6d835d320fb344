using System.Globalization;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Tests.Disclosure.Papers;

/// <summary>The made-up authority's audits and officers' words of a month.</summary>
internal static class SmallRegister
{
    private static readonly Draws Draws = new(7);

    /// <summary>A handful of audits, few of them of handovers.</summary>
    public static QualityMonth Of(ReportingMonth month) => new(month)
    {
        HasRegister = true,
        Audits = [.. Enumerable.Range(0, 9 + Draw("audits", month, 5)).Select(at => Audit(month, at))],
        Statements =
        [
            new Statement(
                "Context of demand", "Analysis", "Canary: 2 of 3 children.", null, null, null, null, null, null, null)
            {
                Indicator = "contacts",
            },
        ],
    };

    private static Audit Audit(ReportingMonth month, int at) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"{month} {at}"),
        ServiceArea = "Safeguarding",
        Theme = at % 2 == 0 ? "Handover" : null,
        Completed = month.Start.PlusDays(at),
        Grade = Draw($"grade {at}", month, 6) switch
        {
            0 => null,
            1 => AuditGrade.Good,
            _ => AuditGrade.RequiresImprovement,
        },
        Judgements = [.. Enumerable.Range(0, 7).Select(area => area > 2 ? (AuditGrade?)null
            : Draw($"{at} {area}", month, 4) == 0 ? AuditGrade.Good : AuditGrade.RequiresImprovement)],
        FileChecks = [.. Enumerable.Range(0, 3).Select(check => Draw($"{at} {check}", month, 4) == 0
            ? Answer.No
            : Answer.Yes)],
    };

    private static int Draw(string what, ReportingMonth month, int below) => Draws.Of(what, month, below);
}
