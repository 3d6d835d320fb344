using System.Collections.Immutable;
using Reporting.Disclosure.Choosing;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Disclosure.Headlines;

/// <summary>Which counts are parts of which others, as the catalogue defines them.</summary>
/// <remarks>
/// Several parts of a whole that is shown bound each other: of 24 care leavers 20 are aged 19 to 21, so that at most 4
/// are 16 or 17. What is left over is nobody's secret. Source: indicators.csv, denominator and numerator.
/// </remarks>
internal static class HeadlineParts
{
    private static readonly ImmutableArray<(Of Whole, ImmutableArray<Of> Parts)> All =
    [
        (Counted("care-leavers"), [OutOf("care-leavers-in-touch-16-17"), OutOf("care-leavers-in-touch-19-21")]),
        (OutOf("pathway-plans"), [Counted("care-leavers")]),
        (Counted("cla-rate-excluding-uasc"), [Counted("cla-section-20")]),
        (Counted("cla"), [Counted("cla-residential"), Counted("cla-ifa"), Counted("cla-placed-for-adoption")]),
        (Counted("cla"), [Counted("cla-cwd")]),
        (Counted("cla"), [OutOf("cla-within-20-miles")]),
        (Counted("cla"), [OutOf("cla-permanence-plan")]),
        (OutOf("cla-permanence-plan"), [OutOf("health-assessments")]),
        (OutOf("health-assessments"), [OutOf("cla-same-worker")]),
        (Counted("cp-plans"), [Counted("cp-plans-12-months")]),
        (Counted("cp-plans"), [OutOf("core-groups")]),
        (Counted("cp-visits-4-weeks"), [Counted("cp-visits-10-days")]),
        (Counted("children-open"),
            [Counted("cin-plans"), Counted("cin-plans-cwd"), OutOf("supervision-assessment")]),
        (Counted("referrals"), [OutOf("referrals-nfa")]),
        (Counted("assessments-completed"), [OutOf("assessments-nfa")]),
        (Counted("section-47-completed"), [OutOf("section-47-nfa")]),
    ];

    public static void AddTo(CandidateBuilder edition, HeadlineCells cells, ReportingMonth month)
    {
        foreach (var (whole, parts) in All)
            Add(edition, cells, whole.Key(month), parts.Select(part => part.Key(month)));
        AddOldInCare(edition, cells, month);
    }

    // Pathway plans are for children in care aged 16 or over too, who are among all in care.
    private static void AddOldInCare(CandidateBuilder edition, HeadlineCells cells, ReportingMonth month)
    {
        var (pathway, leavers, inCare) =
            (OutOf("pathway-plans").Key(month), Counted("care-leavers").Key(month), Counted("cla").Key(month));
        var old = cells.CountOf(pathway) - cells.CountOf(leavers);
        if (old is not >= 0 || cells.CountOf(inCare) - old is not (>= 0 and var young))
            return;
        var younger = inCare with { Column = $"{inCare.Column} aged under 16" };
        edition.Add(younger, young, CellRole.Remainder);
        edition.Add(new CellSum(inCare, [Left(pathway, [leavers]), younger]));
    }

    // A part without a count bounds nothing.
    private static void Add(
        CandidateBuilder edition, HeadlineCells cells, CellKey whole, IEnumerable<CellKey> parts)
    {
        ImmutableArray<CellKey> counted = [.. parts.Where(part => cells.CountOf(part) is not null)];
        var left = cells.CountOf(whole) - counted.Sum(part => cells.CountOf(part)!.Value);
        if (counted.IsEmpty || left is not (>= 0 and var others))
            return;
        edition.Add(Left(whole, counted), others, CellRole.Remainder);
        edition.Add(new CellSum(whole, [.. counted, Left(whole, counted)]));
    }

    private static CellKey Left(CellKey whole, ImmutableArray<CellKey> parts) => whole with
    {
        Column = $"{whole.Column} without {string.Join(", ", parts.Select(part => $"{part.Row} {part.Column}"))}",
    };

    private static Of Counted(string indicator) => new(indicator, IsDenominator: false);

    private static Of OutOf(string indicator) => new(indicator, IsDenominator: true);

    private readonly record struct Of(string Indicator, bool IsDenominator)
    {
        public CellKey Key(ReportingMonth month) => Catalogue.Get(Indicator) is var indicator && IsDenominator
            ? HeadlineKeys.DenominatorOf(indicator, month)
            : HeadlineKeys.NumeratorOf(indicator, month);
    }
}
