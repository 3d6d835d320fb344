using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reporting.Extracts.Schemas;

/// <summary>Two columns of which the second never comes before the first.</summary>
public sealed record DateSpan(string Start, string End);

/// <summary>A list or a reference file as data: its name, title and columns in their order.</summary>
public sealed class ListSchema
{
    private readonly FrozenDictionary<string, int> places;

    public ListSchema(string name, string title, IEnumerable<ColumnSchema> columns)
    {
        Name = name;
        Title = title;
        Columns = [.. columns];
        places = Columns.Select((column, place) => (column.Name, place))
            .ToFrozenDictionary(pair => pair.Name, pair => pair.place, StringComparer.Ordinal);
        IdColumn = Columns.FirstOrDefault(column => column.Kind == ColumnKind.Id)?.Name;
        RequiredDates = [.. Columns.Where(column => column is { Kind: ColumnKind.Date, Required: true })];
    }

    /// <summary>The list's name in findings and receipts: see <see cref="ListNames"/>.</summary>
    public string Name { get; }

    public string Title { get; }

    public ImmutableArray<ColumnSchema> Columns { get; }

    /// <summary>The list speaks of one month, so that the same content can't be another month's.</summary>
    public bool Dated { get; init; }

    /// <summary>A row may wait for the dates that define it: an audit that is not done yet.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>A row whose id an earlier one has corrects it: the last counts.</summary>
    public bool IsCorrectedById { get; init; }

    /// <summary>Columns that together are expected once: two rows that share them may be one event twice.</summary>
    public ImmutableArray<string> Once { get; init; } = [];

    public ImmutableArray<DateSpan> Spans { get; init; } = [];

    /// <summary>The column a row can't be without; null where the list has none.</summary>
    public string? IdColumn { get; }

    /// <summary>The dates that define the list, the first of them the one its events happen on.</summary>
    public ImmutableArray<ColumnSchema> RequiredDates { get; }

    /// <summary>The list's rows are about children, by their id.</summary>
    public bool IsAboutChildren => IdColumn == ChildId;

    /// <summary>Files of the list that share an id can't both count: children, audits. Source: extracts.md.</summary>
    public bool IdBelongsToOneFile => IsAboutChildren || Name == ListNames.Audits;

    public const string ChildId = "Child Unique ID";

    /// <summary>A column's place in <see cref="Columns"/>, or -1.</summary>
    public int PlaceOf(string column) => places.GetValueOrDefault(column, -1);
}
