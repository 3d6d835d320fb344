using System.Collections.Immutable;
using System.Globalization;
using Reporting.Audits.Register;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Audits.Analysis;

/// <summary>A count of audits that was told differently before.</summary>
/// <param name="First">As it was first told.</param>
/// <param name="ToldBy">"issue 1 of 9 Jul 2023", "the register of June 2023".</param>
internal sealed record AuditRestatement(
    AuditWindow Window, string Measure, string Breakdown, string Group, Figure First, Figure Now, string ToldBy);

/// <summary>What an earlier issue, or the register as each month first told it, said otherwise.</summary>
/// <param name="GradesChanged">Audits of the windows whose original grade was first told differently.</param>
/// <param name="AreasChanged">Likewise their service area.</param>
internal sealed record AuditRestatements(
    ImmutableArray<AuditRestatement> Cells, int GradesChanged, int AreasChanged)
{
    /// <summary>The name that its findings have.</summary>
    public const string Rule = "audit-restated";

    /// <summary>
    /// Against the first issue that printed a figure; for a report without issues against the register as the months
    /// first told it.
    /// </summary>
    /// <param name="figures">The counts that the report prints of these audits.</param>
    public static AuditRestatements Of(
        AuditScope scope, AuditWindow window, Func<IEnumerable<Audit>, IEnumerable<AuditFigure>> figures)
    {
        var now = window.Completed(scope.Register);
        var first = FirstTold(scope, window);
        var cells = scope.Issues.IsEmpty
            ? Compared(
                window, figures(first).Select(each => (each, RegisterOf(scope, window))), figures(now))
            : Compared(window, FirstPrinted(scope.Issues), figures(now));
        return new AuditRestatements(
            cells,
            Changed(first, scope.Register, audit => audit.Grade),
            Changed(first, scope.Register, audit => audit.ServiceArea));
    }

    public static AuditRestatements operator +(AuditRestatements left, AuditRestatements right) => new(
        [.. left.Cells, .. right.Cells],
        left.GradesChanged + right.GradesChanged,
        left.AreasChanged + right.AreasChanged);

    /// <summary>The audits of each month as the first period that has a register since then told them.</summary>
    public static ImmutableArray<Audit> FirstTold(AuditScope scope, AuditWindow window) =>
    [
        .. window.Months.SelectMany(month => TellingPeriod(scope, month) is { } period
            ? AuditRegister.AsAt(period, scope.Months).CompletedIn(month, month)
            : []),
    ];

    // A register that begins in October tells the months before it for the first time: that is no restatement.
    private static ReportingMonth? TellingPeriod(AuditScope scope, ReportingMonth month) => scope.Months
        .Where(each => each.HasRegister && each.Period >= month)
        .Select(each => (ReportingMonth?)each.Period)
        .Min();

    private static string RegisterOf(AuditScope scope, AuditWindow window) =>
        window.First == window.Last && TellingPeriod(scope, window.First) is { } period
            ? $"the register of {period.ToWords()}"
            : "each month's own register";

    private static IEnumerable<(AuditFigure Figure, string ToldBy)> FirstPrinted(
        ImmutableArray<PublishedAudits> issues) => issues.OrderBy(issue => issue.Issue)
        .SelectMany(issue => issue.Figures.Select(figure => (figure, ToldBy: NameOf(issue))))
        .DistinctBy(each => KeyOf(each.figure));

    private static string NameOf(PublishedAudits issue)
    {
        var number = issue.Issue.ToString(CultureInfo.InvariantCulture);
        return $"issue {number} of {issue.PublishedOn.ToString("d MMM uuuu", CultureInfo.InvariantCulture)}";
    }

    /// <summary>A group that one side lacks had no audits there: nothing was counted.</summary>
    private static ImmutableArray<AuditRestatement> Compared(
        AuditWindow window,
        IEnumerable<(AuditFigure Figure, string ToldBy)> told,
        IEnumerable<AuditFigure> figures)
    {
        ImmutableArray<AuditFigure> current = [.. figures];
        var printed = current.Select(figure => (figure.Measure, figure.Breakdown)).ToHashSet();
        ImmutableArray<(AuditFigure Figure, string ToldBy)> before =
            [.. told.Where(each => printed.Contains((each.Figure.Measure, each.Figure.Breakdown)))];
        if (before.IsEmpty)
            return [];
        var now = current.ToDictionary(KeyOf);
        var first = before.ToDictionary(each => KeyOf(each.Figure));
        var none = Figure.Count(0);
        return
        [
            .. current.Select(KeyOf).Union(before.Select(each => KeyOf(each.Figure)))
                .Select(key => (
                    Key: key,
                    First: first.TryGetValue(key, out var each) ? each.Figure.Figure : none,
                    Now: now.TryGetValue(key, out var figure) ? figure.Figure : none,
                    ToldBy: each.ToldBy ?? before[0].ToldBy))
                .Where(cell => cell.First.Value != cell.Now.Value)
                .Select(cell => new AuditRestatement(
                    window, cell.Key.Measure, cell.Key.Breakdown, cell.Key.Group, cell.First, cell.Now, cell.ToldBy)),
        ];
    }

    private static (string Measure, string Breakdown, string Group) KeyOf(AuditFigure figure) =>
        (figure.Measure, figure.Breakdown, figure.Group);

    private static int Changed<T>(ImmutableArray<Audit> first, AuditRegister register, Func<Audit, T> told)
    {
        var now = register.All.ToDictionary(audit => audit.Key, StringComparer.Ordinal);
        // An audit told once more under another Audit ID stands under that one now.
        return first.Count(audit => now.TryGetValue(audit.Key, out var later)
            && !EqualityComparer<T>.Default.Equals(told(audit), told(later)));
    }
}
