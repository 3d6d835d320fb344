using System.Collections.Immutable;

namespace Reporting.Indicators;

/// <summary>
/// An indicator's cases, month by month, folded to figures of the authority, its service areas and teams.
/// </summary>
/// <remarks>
/// Every group that has a case in any month told by the extract has a row in each of these months: a count of 0 is a
/// true zero, a share of nothing is <c>[z]</c>. Rates speak of the authority alone: the population has no teams.
/// Without a <c>teams</c> list there are no service areas.
/// </remarks>
internal sealed class Fold(Definition definition, ExtractView extract)
{
    private readonly Unit unit = Catalogue.Get(definition.Indicator).Unit;
    private readonly List<(MonthView Month, IReadOnlyList<Case> Cases)> months = [];

    public void Add(MonthView month, IReadOnlyList<Case> cases) => months.Add((month, cases));

    public IEnumerable<IndicatorResult> Results() => unit == Unit.RatePer10000
        ? OfAuthority()
        :
        [
            .. OfAuthority(),
            .. extract.Teams.IsPresent ? OfGroups(Breakdown.ServiceArea) : [],
            .. OfGroups(Breakdown.Team),
        ];

    private IEnumerable<IndicatorResult> OfAuthority() => months.Select(each => Result(
        each.Month,
        Breakdown.Authority,
        extract.Context.Authority,
        Tally.Of(each.Cases).ToFigure(unit, extract.Context.Population.For(each.Month.Month)?.Children)));

    private IEnumerable<IndicatorResult> OfGroups(Breakdown breakdown)
    {
        var tallies = months.ConvertAll(each => (each.Month, Groups: TalliesOf(each.Month, each.Cases, breakdown)));
        var names = tallies.SelectMany(each => each.Groups.Keys).ToImmutableSortedSet(StringComparer.Ordinal);
        return
            from each in tallies
            from name in names
            select Result(each.Month, breakdown, name, each.Groups.GetValueOrDefault(name).ToFigure(unit));
    }

    private static Dictionary<string, Tally> TalliesOf(MonthView month, IReadOnlyList<Case> cases, Breakdown breakdown)
    {
        var tallies = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var one in cases)
        {
            var (area, team) = month.Groups.Of(one.Team);
            var name = breakdown == Breakdown.Team ? team : area;
            tallies[name] = tallies.GetValueOrDefault(name).With(one);
        }

        return tallies;
    }

    private IndicatorResult Result(MonthView month, Breakdown breakdown, string group, Figure figure) =>
        new(definition.Indicator, month.Month, breakdown, group, figure, extract.Lists.Period);
}
