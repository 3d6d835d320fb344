using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Indicators;
using Reporting.Performance;

namespace Reporting.Disclosure;

/// <summary>Decides what a public edition shows. Source: scrutiny.md, Disclosure.</summary>
/// <param name="published">What every public edition so far has told: the ledger.</param>
internal sealed class DisclosureControl(DisclosureRules rules, ImmutableArray<PublishedCells> published)
{
    public DisclosureRules Rules => rules;

    public ImmutableArray<PublishedCells> Published => published;

    /// <summary>The catalogue's indicators at authority level.</summary>
    public Suppressed<PerformanceFigures> Protect(PerformanceFigures figures) => Exempted(
        Exemptions.AuthorityHeadline,
        figures with
        {
            Series = [.. figures.Series.Where(series => series.Breakdown == Breakdown.Authority)],
            Restatements =
                [.. figures.Restatements.Where(restatement => restatement.Breakdown == Breakdown.Authority)],
        });

    /// <summary>Tables of counts: everything that no exemption names.</summary>
    public Suppressed<ImmutableArray<ShownTable>> Protect(ImmutableArray<CountTable> tables) =>
        new Made<ImmutableArray<ShownTable>>(
            [.. tables.Select(table => new ShownTable(table, Small(table)))], PublishedCells.None);

    /// <summary>Officers' own words on these figures: what they write of an area or a team stays inside.</summary>
    public Suppressed<ImmutableArray<Statement>> Protect(ImmutableArray<Statement> statements) =>
        Exempted<ImmutableArray<Statement>>(
            Exemptions.AuthorityHeadline,
            [.. statements.Where(statement => statement is { ServiceArea: null, Team: null })]);

    /// <summary>Tables of audits, under the exemption <see cref="Exemptions.AuditGrades"/>.</summary>
    public Suppressed<T> ProtectGrades<T>(T tables) => Exempted(Exemptions.AuditGrades, tables);

    private Made<T> Exempted<T>(Exemptions by, T shown) => rules.Exempt.HasFlag(by)
        ? new Made<T>(shown, PublishedCells.None)
        : throw new NotSupportedException($"Without the exemption {by} there is no such edition.");

    private ImmutableHashSet<(int Row, int Column)> Small(CountTable table) =>
    [
        .. from row in Enumerable.Range(0, table.Rows.Length)
           from column in Enumerable.Range(0, table.Columns.Length)
           where table.Counts[row][column] is { } count && count >= 1 && count <= rules.Threshold
           select (row, column),
    ];

    private sealed class Made<T>(T shown, PublishedCells cells) : Suppressed<T>(shown, cells);
}
