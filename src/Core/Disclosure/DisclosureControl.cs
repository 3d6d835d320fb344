using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Disclosure.Attacking;
using Reporting.Disclosure.Choosing;
using Reporting.Disclosure.Headlines;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Scrutiny.Bridges;
using Reporting.Scrutiny.Recommendations;

namespace Reporting.Disclosure;

/// <summary>Decides what a public edition shows. Source: scrutiny.md, Disclosure.</summary>
/// <param name="published">What every public edition so far has told, oldest first: the ledger.</param>
internal sealed class DisclosureControl(DisclosureRules rules, ImmutableArray<PublishedCells> published)
{
    public DisclosureRules Rules => rules;

    public ImmutableArray<PublishedCells> Published => published;

    /// <summary>The same, knowing that this is told too: what is protected next goes out with it or after it.</summary>
    public DisclosureControl After(PublishedCells told) => new(rules, published.Add(told));

    /// <summary>The catalogue's indicators at authority level.</summary>
    /// <remarks>Shown as they are under the exemption <see cref="Exemptions.AuthorityHeadline"/>, which names values,
    /// numerators and denominators: other counts beside them are not.</remarks>
    public Suppressed<PerformanceFigures> Protect(PerformanceFigures figures)
    {
        var authority = figures with
        {
            Series = [.. figures.Series.Where(series => series.Breakdown == Breakdown.Authority)],
            Restatements =
                [.. figures.Restatements.Where(restatement => restatement.Breakdown == Breakdown.Authority)],
        };
        if (rules.Exempt.HasFlag(Exemptions.AuthorityHeadline))
        {
            var told = new HeadlineCells(authority, isExempt: true).Edition.Withholding(new HashSet<CellKey>());
            return new Made<PerformanceFigures>(OpenHeadlines.Of(authority, rules.Threshold), told);
        }

        var protection = new HeadlineProtection(authority, rules, published);
        return new Made<PerformanceFigures>(protection.Shown, protection.Cells);
    }

    /// <summary>Tables of counts: everything that no exemption names. They are protected together.</summary>
    public Suppressed<ImmutableArray<ShownTable>> Protect(ImmutableArray<CountTable> tables)
    {
        var (shown, cells) = new Coarsening(rules, published).Protect(tables);
        return new Made<ImmutableArray<ShownTable>>(shown, cells);
    }

    /// <summary>
    /// Officers' own words on these figures: what they write of an area or a team stays inside. Without the exemption
    /// for the figures there are none, for nobody can tell which numbers words give away.
    /// </summary>
    public Suppressed<ImmutableArray<Statement>> Protect(ImmutableArray<Statement> statements) =>
        new Made<ImmutableArray<Statement>>(
            rules.Exempt.HasFlag(Exemptions.AuthorityHeadline)
                ? [.. statements.Where(statement => statement is { ServiceArea: null, Team: null })]
                : [],
            PublishedCells.None);

    /// <summary>By indicator, why the authority's figure moved: with its parts where none of them, nor who
    /// stayed, is small.</summary>
    /// <remarks>Nothing without the exemption for the figures.</remarks>
    public Suppressed<ImmutableDictionary<string, string>> Protect(ImmutableArray<Bridge> bridges)
    {
        var known = bridges
            .Where(bridge => bridge.Missing is null && rules.Exempt.HasFlag(Exemptions.AuthorityHeadline))
            .ToList();
        var told = known.Select(bridge => bridge.Told(rules.Threshold)).ToList();
        return new Made<ImmutableDictionary<string, string>>(
            known.ToImmutableDictionary(
                bridge => bridge.Indicator.Id,
                bridge => bridge.PublicSentence(rules.Threshold)!,
                StringComparer.Ordinal),
            new PublishedCells(
                [.. told.SelectMany(each => each.Cells)], [.. told.SelectMany(each => each.Sums)]));
    }

    /// <summary>Officers' words to the panel and numbers of meetings: no count of children to protect.</summary>
    public static Suppressed<MonitoredList> Words(MonitoredList list) =>
        new Made<MonitoredList>(list, PublishedCells.None);

    /// <summary>Tables of audits under the exemption <see cref="Exemptions.AuditGrades"/>, with what they tell: should
    /// it end, it has been told all the same.</summary>
    /// <exception cref="NotSupportedException">The exemption is not given: these are counts to protect.</exception>
    public Suppressed<T> ProtectGrades<T>(T paper, ImmutableArray<CountTable> counts) =>
        rules.Exempt.HasFlag(Exemptions.AuditGrades)
            ? new Made<T>(paper, Coarsening.Untouched(counts))
            : throw new NotSupportedException("Without the exemption for audit grades there is no such edition.");

    /// <summary>
    /// Whether an edition, protected some time ago, still is beside everything that was published since: nothing that
    /// it or they withhold is told by all of them together.
    /// </summary>
    public bool IsProtected(PublishedCells edition) =>
        new SecondaryChoice(CountModel.Of(published, Candidate.Of(edition)), new Protection(rules.Threshold)).Holds;

    private sealed class Made<T>(T shown, PublishedCells cells) : Suppressed<T>(shown, cells);
}
