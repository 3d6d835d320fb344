using System.Collections.Immutable;
using NodaTime;

namespace Reporting.Calendars;

/// <summary>An entry of a calendar file, of whole days unless it has hours.</summary>
/// <param name="Uid">The same in every file that holds the entry, so that a calendar replaces it.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
internal sealed record CalendarEvent(string Uid, LocalDate From, LocalDate To, string Summary)
{
    public string? Description { get; init; }

    /// <summary>Hours of the first day in Europe/London; null: whole days.</summary>
    public (LocalTime From, LocalTime To)? Hours { get; init; }

    /// <summary>Grows when the entry of this <see cref="Uid"/> changes.</summary>
    public int Sequence { get; init; }

    /// <summary>When the calendar calls, from the start: <c>-PT15H</c>, nine in the morning before; null: never.
    /// </summary>
    public string? Alarm { get; init; }
}

/// <summary>A calendar file.</summary>
/// <param name="Name">As a calendar shows it.</param>
/// <param name="MadeOn">The day it speaks of: never the wall clock's.</param>
internal sealed record CalendarFile(string Name, LocalDate MadeOn, ImmutableArray<CalendarEvent> Events);
