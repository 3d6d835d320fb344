using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Extracts.Values;

namespace Reporting.Audits.Overview;

/// <summary>A complaint or an escalation, as far as both are counted and timed the same way.</summary>
/// <param name="Subject">Of a complaint, or theme of an escalation; a few words.</param>
/// <param name="Stage">Of a complaint, or the role that raised an escalation.</param>
/// <param name="SaysClosed">Its status says so, whether or not a date does.</param>
internal sealed record Concern(
    string ServiceArea,
    string? Subject,
    string? Stage,
    LocalDate? Opened,
    LocalDate? Due,
    LocalDate? Closed,
    bool SaysClosed)
{
    private static readonly ImmutableHashSet<string> ClosedWords =
        [.. new[] { "Closed", "Resolved", "Completed", "Complete", "Withdrawn" }.Select(FoldedText.Of)];

    /// <summary>Calendar days until it was closed; null without both dates, or where they contradict.</summary>
    public int? DaysToClose =>
        Opened is { } from && Closed is { } to && to >= from ? Period.DaysBetween(from, to) : null;

    /// <summary>The union over periods: of one id the latest period's row counts.</summary>
    public static ImmutableArray<Concern> Complaints(IEnumerable<QualityMonth> months) => OneSpelling(
        Latest(months.OrderBy(month => month.Period).SelectMany(month => month.Complaints), each => each.Key)
            .Select(each => new Concern(
                each.ServiceArea, each.Subject, each.Stage, each.Received, each.Due, each.Closed,
                each.Status is { } status && ClosedWords.Contains(FoldedText.Of(status)))));

    /// <summary>Likewise.</summary>
    public static ImmutableArray<Concern> Escalations(IEnumerable<QualityMonth> months) => OneSpelling(
        Latest(months.OrderBy(month => month.Period).SelectMany(month => month.Escalations), each => each.Key)
            .Select(each => new Concern(
                each.ServiceArea, each.Theme, each.RaisedByRole, each.Date, null, each.Resolved, SaysClosed: false)));

    /// <summary>Raised by the end of the day and not closed by then.</summary>
    public bool IsOutstandingOn(LocalDate day) =>
        !(Opened > day) && (Closed is { } closed ? closed > day : !SaysClosed);

    public bool IsOverdueOn(LocalDate day) => IsOutstandingOn(day) && Due < day;

    /// <summary>Calendar days since it was raised; null where no date says when.</summary>
    public int? DaysOpenOn(LocalDate day) => Opened is { } from ? Period.DaysBetween(from, day) : null;

    public bool IsOpenedIn(AuditWindow window) => window.Contains(Opened);

    public bool IsClosedIn(AuditWindow window) => window.Contains(Closed);

    private static IEnumerable<T> Latest<T>(IEnumerable<T> rows, Func<T, string> key) =>
        rows.GroupBy(key, StringComparer.Ordinal).Select(same => same.Last());

    // Months spell a subject differently; counted apart it would look new.
    private static ImmutableArray<Concern> OneSpelling(IEnumerable<Concern> concerns)
    {
        var spellings = new Spellings();
        return
        [
            .. concerns.Select(each => each with
            {
                Subject = spellings.OfAny(each.Subject),
                Stage = spellings.OfAny(each.Stage),
            }),
        ];
    }
}
