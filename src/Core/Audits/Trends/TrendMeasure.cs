using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;

namespace Reporting.Audits.Trends;

/// <summary>A share of audits that is followed over months and quarters.</summary>
/// <param name="Name">As a table's row names it: "Planning".</param>
/// <param name="Phrase">As a sentence begins: "Audits that judge planning good or outstanding".</param>
/// <param name="Measure">As figures name it: lower case with dashes.</param>
/// <param name="PracticeArea">Null: not one of the seven.</param>
/// <param name="Of">Of the audits that say; a blank is neither.</param>
internal sealed record TrendMeasure(
    string Name, string Phrase, string Measure, string? PracticeArea, Func<ImmutableArray<Audit>, Share> Of)
{
    /// <summary>Of the original grade: moderation never changes it.</summary>
    public static TrendMeasure Grades { get; } = new(
        "Graded audits",
        "Graded audits that are good or outstanding",
        "good-or-outstanding",
        null,
        audits => GradeCounts.Of(audits).GoodOrBetter);

    public static ImmutableArray<TrendMeasure> PracticeAreas { get; } =
    [
        .. AuditWords.PracticeAreas.Select((area, at) => new TrendMeasure(
            area,
            $"Audits that judge {area.ToLowerInvariant()} good or outstanding",
            "judged-good-or-outstanding",
            area,
            audits => GradeCounts.Of(audits.Select(audit => Analysis.PracticeAreas.JudgementOf(audit, at)))
                .GoodOrBetter)),
    ];

    public static TrendMeasure CaseHolder { get; } = new(
        "Case holder involved",
        "Audits done with the case holder",
        "case-holder-involved",
        null,
        audits => AnswerCounts.CaseHolder(audits).ShareYes);

    public static TrendMeasure FamilyFeedback { get; } = new(
        "Family feedback obtained",
        "Audits with feedback from the family",
        "family-feedback",
        null,
        audits => AnswerCounts.FamilyFeedback(audits).ShareYes);

    /// <summary>In the order in which tables print them.</summary>
    public static ImmutableArray<TrendMeasure> All { get; } = [Grades, .. PracticeAreas, CaseHolder, FamilyFeedback];
}
