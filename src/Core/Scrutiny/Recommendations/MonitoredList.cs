using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Periods;

namespace Reporting.Scrutiny.Recommendations;

/// <summary>Whether an item may be taken off the list. Source: scrutiny.md, Monitoring of recommendations.</summary>
internal enum Removal
{
    /// <summary>It is not completed, or nobody can tell: it is reported to the next meeting too.</summary>
    Stays,

    /// <summary>Completed or rejected, and this meeting is the first to hear of it.</summary>
    OnceReported,

    /// <summary>Completed or rejected, and reported as such to an earlier meeting.</summary>
    Reported,

    /// <summary>The panel has accepted it as completed.</summary>
    Accepted,
}

/// <summary>An item that a meeting is told of.</summary>
/// <param name="Body">The body it is for; null: not known.</param>
/// <param name="Item">As the month's list has it, or, where it is missing there, the last list that had it.</param>
internal sealed record MonitoredItem(string? Body, ListedItem Item)
{
    /// <summary>No earlier meeting was told of it.</summary>
    public bool IsNew { get; init; }

    /// <summary>It is not on the month's list, and ought to be.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Meetings since it was asked for, this one included; null: not known.</summary>
    public int? Meetings { get; init; }

    public Removal Removal { get; init; }

    /// <summary>The day of the meeting to which it was first reported as completed or rejected, or on which it was
    /// accepted; null: not yet, or not known.</summary>
    public LocalDate? RemovableSince { get; init; }
}

/// <summary>An item of the last reported list that is not on this one.</summary>
/// <param name="Why"><see cref="Removal.Stays"/>: meetings lie between whose lists nobody has given.</param>
/// <param name="On">The day of the meeting that it was reported to, or that accepted it.</param>
internal sealed record LeftItem(string? Body, ListedItem Item, Removal Why, LocalDate? On);

/// <summary>Where a month's list goes.</summary>
/// <param name="Days">Of the meetings; none where no meeting takes it.</param>
/// <param name="Untold">Days of meetings between the last list given and this one.</param>
internal sealed record ListTaken(string? Body, ImmutableArray<LocalDate> Days, ImmutableArray<LocalDate> Untold);

/// <summary>What a month's paper says of the panel's recommendations: officers' words and meetings, no count of
/// children.</summary>
/// <param name="ListOf">The month whose list it is: an earlier one where the month sent none; null: there is none.
/// </param>
internal sealed record MonitoredList(ReportingMonth Month, ReportingMonth? ListOf)
{
    /// <summary>In the order of the list, those that are missing there last.</summary>
    public ImmutableArray<MonitoredItem> Items { get; init; } = [];

    public ImmutableArray<LeftItem> Left { get; init; } = [];

    /// <summary>By body, in the order in which items name them.</summary>
    public ImmutableArray<ListTaken> Taken { get; init; } = [];

    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Items of a progress; null: of one that nobody knows.</summary>
    public IEnumerable<MonitoredItem> Of(Progress? progress) => Items.Where(item => item.Item.Progress == progress);
}
