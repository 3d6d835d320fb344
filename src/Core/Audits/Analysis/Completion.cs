using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Audits.Analysis;

/// <summary>Audits of a window against the day they were due. Due = in time + late + not completed.</summary>
/// <param name="Completed">By Date Completed in the window, whenever allocated.</param>
/// <param name="Due">Due in the window: allocated for its months.</param>
/// <param name="InTime">Of the due: completed by the due day.</param>
/// <param name="Late">Of the due: completed after the due day and by the day of reading.</param>
/// <param name="DaysLate">Calendar days of all the late ones together.</param>
/// <param name="MostDaysLate">Of the latest one.</param>
/// <param name="NotCompleted">Of the due: not completed by the day of reading,
/// which is what "outstanding" means.</param>
/// <param name="NotCompletedBefore">Due before the window and still not completed.</param>
internal sealed record Completion(
    int Completed,
    int Due,
    int InTime,
    int Late,
    int DaysLate,
    int MostDaysLate,
    int NotCompleted,
    int NotCompletedBefore)
{
    public Share ShareInTime => new(InTime, Due);

    /// <summary>Of the late ones, unrounded; null: none is late.</summary>
    public decimal? AverageDaysLate => Late == 0 ? null : (decimal)DaysLate / Late;

    /// <summary>Nothing to say of this group: no audit completed, due or left over.</summary>
    public bool IsEmpty => Completed == 0 && Due == 0 && NotCompletedBefore == 0;

    /// <summary>The 28th of the month of allocation; null: not allocated on a known day.</summary>
    /// <remarks>
    /// Allocated after that day it is an audit of the next month: none is due before it is given out.
    /// </remarks>
    public static LocalDate? DueDayOf(Audit audit, AuditSettings settings)
    {
        if (audit.Allocated is not { } day)
            return null;
        var month = day.Day > settings.DueDay ? ReportingMonth.Of(day).Next : ReportingMonth.Of(day);
        return new LocalDate(month.Year, month.Month, settings.DueDay);
    }

    /// <param name="audits">Of the whole register, completed or not.</param>
    /// <param name="asAt">The day it is read as at: the window's last, unless said otherwise.</param>
    public static Completion Of(
        IEnumerable<Audit> audits, AuditWindow window, AuditSettings settings, LocalDate? asAt = null)
    {
        var reading = asAt ?? window.Last.End;
        ImmutableArray<Audit> all = [.. audits];
        var allocated = all.Select(audit => (Audit: audit, Due: DueDayOf(audit, settings)))
            .Where(each => each.Due is not null)
            .Select(each => (each.Audit, Due: each.Due!.Value))
            .ToList();
        var due = allocated.Where(each => window.Contains(each.Due)).ToList();
        var late = due.Where(each => each.Audit.Completed > each.Due && each.Audit.Completed <= reading)
            .Select(each => Period.DaysBetween(each.Due, each.Audit.Completed!.Value))
            .ToList();
        return new Completion(
            all.Count(audit => window.Contains(audit.Completed)),
            due.Count,
            due.Count(each => each.Audit.Completed <= each.Due && each.Audit.Completed <= reading),
            late.Count,
            late.Sum(),
            late.DefaultIfEmpty().Max(),
            due.Count(each => !(each.Audit.Completed <= reading)),
            allocated.Count(each => each.Due < window.First.Start && !(each.Audit.Completed <= reading)));
    }

    /// <summary>By manager's name in ordinal order; whoever is no manager is not named and comes last.</summary>
    public static ImmutableArray<GroupOf<Completion>> ByManager(
        IEnumerable<Audit> audits, AuditWindow window, AuditSettings settings, Managers managers) =>
    [
        .. audits.GroupBy(audit => managers.Find(audit.Auditor), StringComparer.Ordinal)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new GroupOf<Completion>(group.Key ?? Managers.Others, Of(group, window, settings)))
            .Where(group => !group.Value.IsEmpty),
    ];
}
