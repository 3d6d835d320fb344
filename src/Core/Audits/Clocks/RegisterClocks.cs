using System.Collections.Immutable;
using Reporting.Reference.Files;

namespace Reporting.Audits.Clocks;

/// <summary>The clocks of a whole register on the day it is read.</summary>
/// <param name="All">Done and running, audits in the register's order.</param>
/// <param name="Untold">Clocks that can't be told of some audits: their files lack the column that stops them.</param>
/// <param name="MissingYears">Years whose bank holidays were needed and are not known: calendar days held.</param>
internal sealed record RegisterClocks(
    ImmutableArray<Clock> All, ImmutableArray<ClockRule> Untold, ImmutableArray<int> MissingYears)
{
    public IEnumerable<Clock> Running => All.Where(clock => clock.IsRunning);

    public static RegisterClocks Of(AuditScope scope) => Of(scope, ClockOwners.Of(scope, scope.AsOf));

    public static RegisterClocks Of(AuditScope scope, ClockOwners owners)
    {
        var settings = scope.Reference.Audits;
        var days = new ClockDays(settings.CountsWorkingDays, scope.Reference.BankHolidays);
        var clocks = new AuditClocks(settings, days, owners, scope.AsOf);
        var missing = MissingColumns(scope);
        var all = scope.Register.All
            .Select(audit => audit with { ReAudited = scope.Register.ReAuditedOn(audit) })
            .SelectMany(audit => clocks.Of(audit)
                .Select(clock => (clock, IsTold: !IsUntold(clock, missing[audit.Key]))))
            .ToList();
        var untold = all.Where(each => !each.IsTold).Select(each => each.clock.Rule).ToHashSet(StringComparer.Ordinal);
        return new RegisterClocks(
            [.. all.Where(each => each.IsTold).Select(each => each.clock)],
            [.. ClockRule.All.Where(rule => untold.Contains(rule.Id))],
            days.MissingYears);
    }

    /// <summary>By audit, of the files that the register has its row from: the latest period's.</summary>
    private static Dictionary<string, ImmutableHashSet<string>> MissingColumns(AuditScope scope)
    {
        var missing = new Dictionary<string, ImmutableHashSet<string>>(StringComparer.Ordinal);
        foreach (var month in scope.Months.OrderBy(month => month.Period))
        {
            var columns = month.MissingColumns.Select(Heading.Normalise).ToImmutableHashSet(StringComparer.Ordinal);
            foreach (var audit in month.Audits)
                missing[audit.Key] = columns;
        }

        return missing;
    }

    // A column that isn't there for one file of several may still date this audit.
    private static bool IsUntold(Clock clock, ImmutableHashSet<string> missing) =>
        clock.IsRunning && missing.Contains(Heading.Normalise(ClockRule.Get(clock.Rule).DoneColumn));
}
