using System.Collections.Immutable;
using NodaTime;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Audits.Programme;

/// <summary>What the programme says of one year, and of months after it that have no programme of their own.</summary>
/// <param name="Year">The year of the day it is read; without a programme for it the last one before, else the first.
/// </param>
/// <param name="Entries">In the order of months and days.</param>
internal sealed record ProgrammeYear(int Year, ImmutableArray<ProgrammeEntry> Entries)
{
    /// <summary>Practice weeks that don't run from Monday to Friday.</summary>
    public IEnumerable<ProgrammeEntry> UnsoundWeeks => Entries.Where(entry => !entry.IsSoundWeek);

    /// <summary>Every month of the year, and later ones that have an entry.</summary>
    public ImmutableArray<ReportingMonth> Months =>
    [
        .. Enumerable.Range(1, 12).Select(month => new ReportingMonth(Year, month))
            .Union(Entries.Select(entry => entry.Month))
            .Order(),
    ];

    /// <summary>Null where there is no programme at all.</summary>
    /// <remarks>
    /// A year has a programme when it has themes: the last audit of the framework's programme of 2023 is in March 2024,
    /// and makes no programme of 2024.
    /// </remarks>
    public static ProgrammeYear? Of(ImmutableArray<ProgrammeEntry> programme, LocalDate asOf)
    {
        if (programme.IsEmpty)
            return null;
        var years = programme.Where(entry => entry.Is(ProgrammeKinds.Theme))
            .Select(entry => entry.Month.Year)
            .DefaultIfEmpty(programme[0].Month.Year)
            .ToHashSet();
        var before = years.Where(year => year <= asOf.Year).ToList();
        var shown = before.Count > 0 ? before.Max() : years.Min();
        var next = years.Where(year => year > shown).DefaultIfEmpty(int.MaxValue).Min();
        return new ProgrammeYear(
            shown, [.. programme.Where(entry => entry.Month.Year >= shown && entry.Month.Year < next)]);
    }
}
