using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Extracts.Values;
using Reporting.Indicators;

namespace Reporting.Disclosure.Scanning;

/// <summary>Whom a public edition may not name, as far as a run has them at hand: from the month's lists, and by hash from
/// registers.</summary>
/// <remarks>Held in memory alone. Without lists patterns still hold.</remarks>
internal sealed record KnownIdentities
{
    /// <summary>As far back as papers have dates of their own: thirteen months, what they compare with, a year's
    /// benchmarks.</summary>
    public const int MonthsOfOwnDates = 36;

    public static KnownIdentities None { get; } = new();

    /// <summary>Ids of children as lists hold them, folded; only those that no count or code equals.</summary>
    public HashSet<string> Children { get; private init; } = [];

    /// <summary><c>SYN-######</c>: an id like the ones above is a child's, though no list of the month has it.</summary>
    public HashSet<string> Patterns { get; private init; } = [];

    /// <summary>Names of workers, folded, in every form.</summary>
    public HashSet<string> Workers { get; private init; } = [];

    /// <summary>Names of those who lead or manage teams, likewise.</summary>
    public HashSet<string> Managers { get; private init; } = [];

    public HashSet<LocalDate> Births { get; private init; } = [];

    /// <summary>Keyed hashes of children's ids, as registers hold them.</summary>
    public HashSet<string> Hashes { get; init; } = [];

    /// <summary>Under which <see cref="Hashes"/> were made.</summary>
    public IdentityKey? Key { get; init; }

    /// <summary>From this day on a date in words is one of the paper's own: a month, a meeting, an issue.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Earlier days that papers print: meetings and what was recommended there.</summary>
    public ImmutableHashSet<LocalDate> Ordinary { get; init; } = [];

    public KnownIdentities With(IEnumerable<string> children)
    {
        ImmutableArray<string> ids = [.. children.Where(IdentityShape.IsId)];
        return this with
        {
            Children = [.. Children, .. ids],
            Patterns = [.. Patterns, .. ids.Select(id => IdentityShape.PatternOf(id)).OfType<string>()],
        };
    }

    /// <summary>With those who lead and manage teams, where the list names people and not posts.</summary>
    public KnownIdentities With(IReadOnlyCollection<Team> teams) => this with
    {
        Managers =
        [
            .. Managers,
            .. TeamPeople.Of(teams).Where(IdentityShape.IsNamed)
                .SelectMany(person => NameForms.Of(FoldedText.Of(person.Name))),
        ],
    };

    public KnownIdentities With(MonthExtract lists)
    {
        ImmutableArray<ListRow> rows = [.. lists.AnnexARows(), .. lists.LocalRows()];
        var teams = lists.Teams.Rows.SelectMany(team => (string?[])[team.Name, team.ServiceArea])
            .Concat(rows.Select(row => row.Team))
            .OfType<string>()
            .Select(FoldedText.Of)
            .ToHashSet(StringComparer.Ordinal);
        var workers = rows.Select(row => row.Worker).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(FoldedText.Of)
            .Where(worker => IdentityShape.IsPerson(worker) && !teams.Contains(worker))
            .SelectMany(NameForms.Of);
        return With(lists.Teams.Rows).With(Enumerable.Range(0, lists.Children.Count).Select(lists.Children.IdOf)) with
        {
            Workers = [.. Workers, .. workers],
            Births = [.. Births, .. lists.AnnexARows().Select(row => row.DateOfBirth).OfType<LocalDate>()],
        };
    }
}
