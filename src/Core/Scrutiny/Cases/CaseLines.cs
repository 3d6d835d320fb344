using System.Collections.Immutable;
using Reporting.Indicators;

namespace Reporting.Scrutiny.Cases;

/// <summary>
/// The cases behind an indicator's figure: the late ones first, longest first, then by service area, team and child.
/// </summary>
internal static class CaseLines
{
    public const string Late = "Late";

    /// <param name="group">A team or service area; null: the authority.</param>
    public static ImmutableArray<CaseLine> Of(Indicator indicator, MonthCases cases, PaperGroup? group = null)
    {
        var found = cases.Of(indicator.Id);
        var timescale = AllDefinitions.Find(indicator.Id)?.Timescale;
        return
        [
            .. found.All.Where(one => group.Holds(one, cases))
                .Select(one => (Case: one, Line: Line(indicator, timescale, one, found.PublishesSuspected, cases)))
                .OrderBy(each => timescale is not null == each.Case.InNumerator)
                .ThenByDescending(each => each.Line.LateBy ?? -1)
                .ThenBy(each => each.Line.ServiceArea, StringComparer.Ordinal)
                .ThenBy(each => each.Line.Team, StringComparer.Ordinal)
                .ThenBy(each => each.Line.Child, StringComparer.Ordinal)
                .ThenBy(each => each.Case.DecidedOn)
                .Select(each => each.Line),
        ];
    }

    private static CaseLine Line(
        Indicator indicator, Timescale? timescale, Case one, bool publishesSuspected, MonthCases cases)
    {
        var (area, team) = cases.Month.Groups.Of(one.Team);
        var isLeftOut = !publishesSuspected && one.Marks.HasFlag(CaseMarks.SuspectedNotAReferral);
        return new CaseLine(
            indicator,
            timescale,
            cases.ChildIdOf(one),
            team,
            area,
            isLeftOut ? "Left out" : StateOf(indicator, timescale, one),
            one.DecidedOn,
            one.DueOn,
            timescale is null ? null : Lateness.Of(one, timescale, cases),
            CaseWords.Of(one.Marks));
    }

    private static string StateOf(Indicator indicator, Timescale? timescale, Case one) =>
        (indicator.Unit, timescale, one.InNumerator) switch
        {
            (not Unit.Percent, _, _) => "Counted",
            (_, null, true) => "In the numerator",
            (_, null, false) => "Not in the numerator",
            (_, _, true) => "In time",
            _ => Late,
        };
}
