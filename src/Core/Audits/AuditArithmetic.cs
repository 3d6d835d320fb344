using System.Collections.Immutable;
using System.Globalization;
using Reporting.Audits.Register;
using Reporting.Checks;

namespace Reporting.Audits;

/// <summary>The figures of a report against each other, before they go out.</summary>
/// <remarks>
/// Rows add up to all; graded and ungraded, and those of files without a grade column, to the cases; the grades to the
/// graded; originals and outcomes to the moderated, who are no more than the graded. Source:
/// audit-cycle.md, Quarterly and annual.
/// </remarks>
internal static class AuditArithmetic
{
    public const string Rule = "audit-arithmetic";

    private static readonly ImmutableArray<string> Grades = [.. AuditWords.Grades.Select(AuditWords.MeasureOf)];

    /// <summary>Every measure that areas have in parts.</summary>
    private static readonly ImmutableArray<string> Added =
    [
        "cases", "graded", "ungraded", .. Grades, "moderated", .. Grades.Select(Original), .. Grades.Select(Outcome),
    ];

    /// <param name="report">As the finding names it: "Annual audit report, Jan to Oct 2022".</param>
    public static IEnumerable<Finding> Check(string report, ImmutableArray<AuditFigure> figures)
    {
        var areas = figures.Where(figure => figure.Breakdown == AuditBreakdowns.ServiceArea).ToList();
        foreach (var group in figures
            .Where(figure => figure.Breakdown is AuditBreakdowns.Authority or AuditBreakdowns.ServiceArea)
            .GroupBy(figure => (figure.Breakdown, figure.Group)))
        {
            var counts = group.ToDictionary(figure => figure.Measure, StringComparer.Ordinal);
            var broken = group.Key.Breakdown == AuditBreakdowns.Authority
                ? Within(counts).Concat(AgainstAreas(counts, areas))
                : Within(counts);
            foreach (var what in broken)
                yield return new Finding(
                    Rule, Severity.Warn, $"{report}: {group.Key.Group}: {what}. Do not publish it.");
        }
    }

    private static IEnumerable<string> AgainstAreas(Dictionary<string, AuditFigure> all, List<AuditFigure> areas) =>
        from measure in Added
        let parts = areas.Where(area => area.Measure == measure).ToList()
        where parts.Count > 0
        from what in Differ(
            measure, "the service areas", Value(all, measure), parts.Sum(part => part.Figure.Value ?? 0))
        select what;

    private static IEnumerable<string> Within(Dictionary<string, AuditFigure> counts)
    {
        decimal? Sum(IEnumerable<string> measures) => measures.Sum(measure => Value(counts, measure) ?? 0);

        if (Value(counts, "graded") is { } graded)
        {
            var notKnown = counts["graded"].Figure.Undetermined;
            foreach (var what in Differ(
                "cases",
                "graded, ungraded and not known",
                Value(counts, "cases"),
                Sum(["graded", "ungraded"]) + notKnown)
                .Concat(Differ("graded", "the four grades", graded, Sum(Grades))))
                yield return what;
            if (Value(counts, "moderated") > graded)
                yield return "more audits are moderated than graded";
        }

        foreach (var what in Differ(
            "moderated", "original grades", Value(counts, "moderated"), Sum(Grades.Select(Original)))
            .Concat(Differ("moderated", "outcomes", Value(counts, "moderated"), Sum(Grades.Select(Outcome)))))
            yield return what;
        foreach (var grade in Grades.Where(grade => Value(counts, Original(grade)) > Value(counts, grade)))
            yield return $"more audits that were graded {grade} are moderated than there are";
    }

    private static IEnumerable<string> Differ(string measure, string parts, decimal? whole, decimal? sum) =>
        whole is { } printed && printed != sum
            ? [$"{parts} add up to {Text(sum)}, {measure} is {Text(printed)}"]
            : [];

    private static decimal? Value(Dictionary<string, AuditFigure> counts, string measure) =>
        counts.GetValueOrDefault(measure)?.Figure.Value;

    private static string Original(string grade) => $"original-{grade}";

    private static string Outcome(string grade) => $"outcome-{grade}";

    private static string Text(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "nothing";
}
