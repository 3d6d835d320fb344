using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Extracts.Values;
using Reporting.Periods;

namespace Reporting.Scrutiny.Packs;

/// <summary>How far an action has come by month end.</summary>
internal enum ActionState
{
    Overdue,
    Open,
    Done,
}

/// <summary>
/// What was promised in a month's commentary (Kind Action/next steps), as the latest file that names it says.
/// </summary>
/// <param name="Promised">The month it was first promised for.</param>
internal sealed record PromisedAction(Statement Statement, ReportingMonth Promised)
{
    /// <summary>On the last day of the month; what is done later is not done then.</summary>
    public ActionState StateOn(LocalDate monthEnd) => this switch
    {
        { Statement.Done: { } done } when done <= monthEnd => ActionState.Done,
        { Statement.Due: { } due } when due < monthEnd => ActionState.Overdue,
        _ => ActionState.Open,
    };

    /// <summary>Days since it was due; null where it isn't overdue.</summary>
    public int? OverdueBy(LocalDate monthEnd) => StateOn(monthEnd) == ActionState.Overdue
        ? Period.DaysBetween(Statement.Due!.Value, monthEnd)
        : null;

    /// <summary>
    /// Actions of the month before, and older ones that were not done when it began: the longest overdue first.
    /// </summary>
    /// <param name="months">Up to the reporting month: a later file may say that an action is done.</param>
    public static ImmutableArray<PromisedAction> Before(ReportingMonth month, IEnumerable<QualityMonth> months) =>
    [
        .. months.SelectMany(told => told.Statements
                .Where(statement => statement.IsAction)
                .Select(statement => (Statement: statement, Period: statement.Period ?? told.Period)))
            .GroupBy(each => IdentityOf(each.Statement), StringComparer.Ordinal)
            .Select(same => new PromisedAction(same.Last().Statement, same.Min(each => each.Period)))
            .Where(action => action.Promised < month)
            .Where(action => action.Promised == month.Previous || !(action.Statement.Done < month.Start))
            .OrderByDescending(action => action.OverdueBy(month.End) ?? -1)
            .ThenBy(action => action.StateOn(month.End))
            .ThenBy(action => action.Statement.Due ?? LocalDate.MaxIsoValue)
            .ThenBy(action => action.Promised)
            .ThenBy(action => action.Statement.Text, StringComparer.Ordinal),
    ];

    // One that is sent again, for a later month or with the day it was done, is still the same.
    private static string IdentityOf(Statement statement) => string.Join('\n',
        ((string?[])[statement.Section, statement.Indicator, statement.ServiceArea, statement.Team, statement.Text])
            .Select(part => FoldedText.Of(part ?? "")));
}
