using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;

namespace Reporting.Audits.Analysis;

/// <summary>What audits asked to be done. With an action = done + overdue + open.</summary>
/// <param name="WithAction">Of the audits of files that have such a column.</param>
/// <param name="Done">By the day of reading.</param>
/// <param name="Overdue">Due before the day of reading and not done.</param>
/// <param name="Open">Not done, and not yet due or without a due date.</param>
internal sealed record ActionCounts(Share WithAction, int Done, int Overdue, int Open)
{
    /// <summary>Of the audits with an action.</summary>
    public Share ShareDone => new(Done, WithAction.Count);

    public static ActionCounts Of(IEnumerable<Audit> audits, LocalDate asAt)
    {
        ImmutableArray<Audit> told = [.. audits.Where(audit => audit.HasAction is not null)];
        ImmutableArray<Audit> with = [.. told.Where(audit => audit.HasAction == true)];
        var done = with.Count(audit => audit.ActionDone <= asAt);
        var overdue = with.Count(audit => !(audit.ActionDone <= asAt) && audit.ActionDue < asAt);
        return new ActionCounts(new Share(with.Length, told.Length), done, overdue, with.Length - done - overdue);
    }
}
