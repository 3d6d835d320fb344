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
            Cover = CoverOf(scope),
            Sheets =
            [
                RulesSheet.Of(scope),
                EffectSheet.Of(scope),
                TouchedSheet.Of(scope),
                SetAsideSheet.Of(scope),
                MissingSheet.Of(scope),
                LateSheet.Of(scope),
            ],
        };
    }

    private static Cover CoverOf(QualityScope scope)
    {
        var paper = scope.Paper;
        return new Cover
        {
            About =
            [
                "What the checks found in the month's lists, against each other and against the month before, which "
                + "indicators it touches, and how far it could move the figures.",
                .. paper.Reference.IsSynthetic
                    ? (IEnumerable<string>)["SYNTHETIC: the authority is made up and so is every figure."]
                    : [],
            ],
            PeriodAndArea = $"{scope.Month.ToWords()}, for {paper.Area}.",
            Source = $"{paper.Reference.Authority} children's services, the lists of the month and their checks.",
            Published = paper.Details.RunCode is { } code
                ? $"A working document, not for publication. Run {code}."
                : "A working document, not for publication.",
            NextUpdate = $"It is made every month; {scope.Month.Next.ToWords()} is next.",
            Contact = $"{paper.Reference.Reports.Contact}, {paper.Reference.Authority}.",
            HowToRead =
            [
                "Each worksheet after the contents holds one table that starts in column A. The contents link to each.",
                "Set aside: the row is in no figure. Warn: it is used, but look. Contradictions between lists never "
                + "change a figure.",
            ],
            Revisions = ["Counts of earlier months are as they were when their lists were read."],
            DataQuality =
            [
                paper.Details.Missing.IsEmpty
                    ? "Every list that was expected for the month is there."
                    : $"Missing this month: {string.Join(", ", paper.Details.Missing)}.",
            ],
        };
    }
}
