using Reporting.Indicators;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>
/// What is wrong with a month's lists, which indicators that touches, and what it does to the figures; for those who
/// mend it also the rows. Source: scrutiny.md; extracts.md, Cross-list checks.
/// </summary>
internal static class DataQualityReport
{
    public const string Name = "data-quality";

    /// <summary>Who gets the rows, where <c>distribution</c> names nobody else.</summary>
    public const string Audience = "data-quality";

    public static Paper Make(PaperScope paper)
    {
        var scope = new QualityScope(paper);
        return new Paper
        {
            Officer = Officer(scope),
            Exempt = paper.Cases is { } cases ? [new ExemptPaper(Audience, Exempt(scope, cases))] : [],
        };
    }

    private static Report Exempt(QualityScope scope, MonthCases cases) => ExemptReport.Of(
        scope.Paper,
        Name,
        "Data quality",
        "The rows of the month's lists that break a rule, with their children, so that somebody can mend them.",
        [RowsToMendSheet.Of(scope, cases)]);

    private static Report Officer(QualityScope scope)
    {
        var reference = scope.Paper.Reference;
        return new Report
        {
            Name = Name,
            Edition = Edition.Officer,
            Title = "Data quality, officer edition",
            Area = scope.Paper.Area,
            Period = scope.Month.ToWords(),
            Organisation = $"{reference.Authority} children's services",
            Keywords = ["children's services", "data quality", reference.Authority, scope.Month.ToWords()],
            Cover = WorkingCover.Of(
                scope.Paper,
                [
                    "What the checks found in the month's lists, against each other and against the month before, "
                    + "which indicators it touches, and how far it could move the figures.",
                ],
                "the lists of the month and their checks",
                "every figure",
                "Set aside: the row is in no figure. Warn: it is used, but look. Contradictions between lists never "
                + "change a figure.",
                "Counts of earlier months are as they were when their lists were read."),
            Sheets =
            [
                RulesSheet.Of(scope),
                EffectSheet.Of(scope),
                TouchedSheet.Of(scope),
                SetAsideSheet.Of(scope),
                MissingSheet.Of(scope),
                LateRecordingSheet.Of(scope),
            ],
        };
    }
}
