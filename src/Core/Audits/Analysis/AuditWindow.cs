using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Periods;

namespace Reporting.Audits.Analysis;

/// <summary>The months that a table speaks of, both ends included: "Jan to Mar 2023".</summary>
internal readonly record struct AuditWindow(ReportingMonth First, ReportingMonth Last)
{
    public static AuditWindow Of(ReportingMonth month) => new(month, month);

    public static AuditWindow Of(Quarter quarter) => new(quarter.FirstMonth, quarter.LastMonth);

    /// <summary>The window of equal length that ends where this one begins.</summary>
    public AuditWindow Previous => new(First.PlusMonths(-Length), First.Previous);

    public IEnumerable<ReportingMonth> Months => Last.LastMonths(Length);

    private int Length => First.MonthsUntil(Last) + 1;

    public bool Contains(LocalDate? day) => day >= First.Start && day <= Last.End;

    /// <summary>Audits by their Date Completed. Source: audit-cycle.md, Quarterly and annual.</summary>
    public ImmutableArray<Audit> Completed(AuditRegister register) => [.. register.CompletedIn(First, Last)];

    /// <summary>This window and those before it, newest first.</summary>
    public IEnumerable<AuditWindow> Back(int count)
    {
        var window = this;
        for (var at = 0; at < count; at++, window = window.Previous)
            yield return window;
    }

    /// <summary>"June 2023", "Jan to Mar 2023", "Nov 2022 to Jan 2023".</summary>
    public string ToWords() => First == Last
        ? Last.ToWords()
        : First.Year == Last.Year
            ? $"{First.ToShortWords()[..3]} to {Last.ToShortWords()}"
            : $"{First.ToShortWords()} to {Last.ToShortWords()}";

    public override string ToString() => ToWords();
}
