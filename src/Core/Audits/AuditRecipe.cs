using System.Collections.Immutable;
using Reporting.Audits.Allocation;
using Reporting.Audits.Overview;
using Reporting.Audits.Reports.Annual;
using Reporting.Audits.Reports.Deadlines;
using Reporting.Audits.Reports.Headlines;
using Reporting.Audits.Reports.Monthly;
using Reporting.Audits.Reports.Quarterly;

namespace Reporting.Audits;

/// <summary>An audit report by name. A new one is one more recipe.</summary>
/// <param name="IsExpected">Whether a build that names no report makes it: its inputs are there.</param>
internal sealed record AuditRecipe(string Name, Func<AuditScope, AuditReport> Make, Func<AuditScope, bool> IsExpected)
{
    public static ImmutableArray<AuditRecipe> All { get; } =
    [
        new(AllocationReport.Name, AllocationReport.Make, scope =>
            scope.Frame is not null && !scope.Reference.Auditors.IsEmpty),
        new(MonthlyReport.Name, MonthlyReport.Make, HasRegister),
        new(HeadlinesReport.Name, HeadlinesReport.Make, HasRegister),
        new(OverviewReport.Name, OverviewReport.Make, OverviewReport.IsExpected),
        new(QuarterlyAudit.Name, QuarterlyAudit.Make, scope => HasRegister(scope) && scope.Period.Month % 3 == 0),
        new(AnnualAudit.Name, AnnualAudit.Make, scope =>
            HasRegister(scope) && scope.Period.Month == scope.Reference.Audits.AnnualMonth),
        new(DeadlinesReport.Name, DeadlinesReport.Make, HasRegister),
    ];

    /// <summary>The reports, in the order of the year's calendar.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(recipe => recipe.Name)];

    /// <summary>Its exempt edition names cases, so that it reads the lists of a month.</summary>
    public bool NamesCases => Name is AuditReports.Allocation or AuditReports.Monthly;

    /// <summary>It names cases that were audited, whether they are still open or not.</summary>
    public bool NamesAudited => Name == AuditReports.Monthly;

    /// <summary>It has a public edition, which waits as a draft.</summary>
    public bool IsPublished => Name is AuditReports.Quarterly or AuditReports.Annual;

    /// <summary>It is made anew each day.</summary>
    public bool IsDaily => Name == AuditReports.Deadlines;

    public static AuditRecipe? Find(string report) => All.FirstOrDefault(recipe => recipe.Name == report);

    private static bool HasRegister(AuditScope scope) => scope.Months.Any(month => month.HasRegister);
}
