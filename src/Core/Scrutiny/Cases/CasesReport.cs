using Reporting.Workbooks;

namespace Reporting.Scrutiny.Cases;

/// <summary>
/// The exempt edition of the panel's appendix: the children behind each numerator and denominator, and what falls due.
/// </summary>
internal static class CasesReport
{
    /// <summary>Whom it is for where <c>distribution</c> says nothing.</summary>
    public const string Audience = "performance-team";

    private const string About =
        "The children behind each numerator and denominator of the performance appendix, the late ones first with what "
        + "is late and by how much, and what falls due in the ten working days after month end.";

    public static Report Of(PaperScope scope) => ExemptReport.Of(
        scope,
        "performance-panel",
        "Performance appendix: cases",
        About,
        [DueCasesSheet.Of(scope), .. CaseSheets.Of(scope)]);
}
