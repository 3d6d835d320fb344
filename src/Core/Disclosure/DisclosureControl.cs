using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Disclosure.Choosing;
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
    public Suppressed<PerformanceFigures> Protect(PerformanceFigures figures) => Exempted(
        Exemptions.AuthorityHeadline,
        figures with
        {
            Series = [.. figures.Series.Where(series => series.Breakdown == Breakdown.Authority)],
            Restatements =
                [.. figures.Restatements.Where(restatement => restatement.Breakdown == Breakdown.Authority)],
        });

    /// <summary>Tables of counts: everything that no exemption names. They are protected together.</summary>
    public Suppressed<ImmutableArray<ShownTable>> Protect(ImmutableArray<CountTable> tables)
    {
        var (shown, cells) = new Coarsening(rules, published).Protect(tables);
        return new Made<ImmutableArray<ShownTable>>(shown, cells);
    }

    /// <summary>Officers' own words on these figures: what they write of an area or a team stays inside.</summary>
    public Suppressed<ImmutableArray<Statement>> Protect(ImmutableArray<Statement> statements) =>
        Exempted<ImmutableArray<Statement>>(
            Exemptions.AuthorityHeadline,
            [.. statements.Where(statement => statement is { ServiceArea: null, Team: null })]);

    /// <summary>By indicator, why the authority's figure moved: with its parts where none of them is small.</summary>
    public Suppressed<ImmutableDictionary<string, string>> Protect(ImmutableArray<Bridge> bridges) => Exempted(
        Exemptions.AuthorityHeadline,
        bridges.Where(bridge => bridge.Missing is null).ToImmutableDictionary(
            bridge => bridge.Indicator.Id,
            bridge => bridge.PublicSentence(rules.Threshold)!,
            StringComparer.Ordinal));

    /// <summary>Officers' words to the panel and numbers of meetings: no count of children to protect.</summary>
    public static Suppressed<MonitoredList> Words(MonitoredList list) =>
        new Made<MonitoredList>(list, PublishedCells.None);

    /// <summary>Tables of audits, under the exemption <see cref="Exemptions.AuditGrades"/>.</summary>
    public Suppressed<T> ProtectGrades<T>(T tables) => Exempted(Exemptions.AuditGrades, tables);

    /// <summary>Likewise, with what they tell: should the exemption end, it has been told all the same.</summary>
    public Suppressed<T> ProtectGrades<T>(T tables, ImmutableArray<CountTable> counts) =>
        new Made<T>(ProtectGrades(tables).Shown, Coarsening.Untouched(counts));

    private Made<T> Exempted<T>(Exemptions by, T shown) => rules.Exempt.HasFlag(by)
        ? new Made<T>(shown, PublishedCells.None)
        : throw new NotSupportedException($"Without the exemption {by} there is no such edition.");

    private sealed class Made<T>(T shown, PublishedCells cells) : Suppressed<T>(shown, cells);
}
