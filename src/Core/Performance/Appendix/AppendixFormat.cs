using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Scrutiny.Commentary;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>What the published formats of the appendix differ in. Source: scrutiny.md.</summary>
internal sealed record AppendixFormat
{
    /// <summary>The report's name: <c>performance-panel</c>.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string About { get; init; }

    /// <summary>The months that the tables show, in words.</summary>
    public required Func<ReportingMonth, string> Covered { get; init; }

    /// <summary>Which months the tables show, oldest first.</summary>
    public required Func<ReportingMonth, IEnumerable<ReportingMonth>> Months { get; init; }

    /// <summary>The sections of the format that an indicator stands in.</summary>
    public required Func<Indicator, IEnumerable<string>> SectionsOf { get; init; }

    public required Func<AppendixScope, ReportSection, IEnumerable<TableSheet>> Tables { get; init; }

    /// <summary>Sections after the tables of indicators that are of words.</summary>
    public required ImmutableArray<string> SectionsOfWords { get; init; }

    /// <summary>What its section on quality assurance shows of audits.</summary>
    public required Func<AuditScope, QualityAssuranceSheets> QualityAssurance { get; init; }

    public bool Prints(Indicator indicator) => SectionsOf(indicator).Any();

    /// <summary>With the indicators that the figures hold, in their order.</summary>
    public ImmutableArray<ReportSection> Sections(AppendixScope scope) =>
    [
        .. scope.Authority.SelectMany(series => SectionsOf(series.Indicator))
            .Distinct(StringComparer.Ordinal)
            .Select(name => new ReportSection(name, [.. scope.Authority.Where(series =>
                SectionsOf(series.Indicator).Contains(name, StringComparer.Ordinal))])),
    ];
}
