using System.Collections.Immutable;

namespace Reporting.Reference.Files;

/// <summary>A kind of reference file, known by its heading row and never by its name. Source: extracts.md.</summary>
/// <param name="Required">Headings without which a table is not of this kind.</param>
/// <param name="Optional">Further headings that it may have.</param>
internal sealed record ReferenceKind(string Name, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    public static ReferenceKind Settings { get; } = new(ReferenceFiles.SettingsKind, ["Name", "Value"], []);

    public static ReferenceKind Targets { get; } =
        new("targets", ["Indicator", "From", "To", "Target"], ["Amber Margin", "Source"]);

    public static ReferenceKind Population { get; } =
        new("population", ["Year", "Population 0-17", "From", "To"], []);

    public static ReferenceKind PopulationByEthnicity { get; } =
        new("population_ethnicity", ["Year", "Group", "Population 0-17", "Source"], []);

    public static ReferenceKind BankHolidays { get; } = new("bank_holidays", ["date"], []);

    public static ReferenceKind Benchmarks { get; } = new(
        "benchmarks", ["Indicator", "Area", "Year", "Value"], ["Method", "Source", "Like For Like"]);

    /// <summary>A table as the Department for Education publishes it; its columns tell its measures.</summary>
    public static ReferenceKind NationalTable { get; } = new(
        "benchmarks (DfE table)",
        ["time_period", "geographic_level", "region_name", "old_la_code", "new_la_code"],
        []);

    public static ReferenceKind History { get; } = new(
        "history",
        ["Indicator", "Month", "Value", "Edition"],
        [
            "Numerator", "Denominator", "Section", "Target", "Status", "Direction", "Own last year",
            "Statistical neighbours", "Region", "England", "Benchmark label",
        ]);

    public static ReferenceKind Meetings { get; } = new("meetings", ["Body", "Date"], ["Papers Out", "Snapshot Month"]);

    public static ReferenceKind Teams { get; } = new(
        "teams",
        ["Allocated Team", "Service Area", "Children with Disabilities"],
        ["Service Lead", "Practice Manager", "From", "To", "Was"]);

    public static ReferenceKind Reasons { get; } = new("reasons", ["Indicator", "From", "To", "Reason"], []);

    public static ReferenceKind Caveats { get; } = new("caveats", ["Indicator", "From", "To", "Text"], []);

    public static ReferenceKind Acronyms { get; } = new("acronyms", ["Term", "Meaning"], []);

    /// <summary>Read with the extracts: see <c>ReadingMapFiles</c>.</summary>
    public static ReferenceKind HeaderMapping { get; } =
        new(ReferenceFiles.HeaderMappingKind, ["List", "Heading", "Column"], []);

    /// <summary>Read with the extracts likewise.</summary>
    public static ReferenceKind CodeMapping { get; } =
        new(ReferenceFiles.CodeMappingKind, ["List", "Column", "Typed", "Meaning"], []);

    public static ReferenceKind Releases { get; } = new(
        "releases", ["Period", "Report", "Run Id"], ["Approved By Role", "Approved On", "Publish On"]);

    public static ReferenceKind Auditors { get; } = new(
        "auditors", ["Auditor Id", "Team", "Service Area", "Role"], ["From", "To", "Unavailable Months"]);

    public static ReferenceKind Training { get; } = new("training", ["Date", "Title", "Practice Area"], ["Teams"]);

    public static ReferenceKind Programme { get; } =
        new("audit_programme", ["Month", "Kind", "Theme"], ["Completed By", "Date From", "Date To"]);

    public static ReferenceKind Distribution { get; } =
        new("distribution", ["Report", "Edition", "Audience"], ["Group"]);

    /// <summary>Kinds that reports of the audit cycle read and no performance report does.</summary>
    public static ImmutableArray<ReferenceKind> OfAudits { get; } = [Auditors, Training, Programme];

    /// <summary>Every kind there is, in the order in which the documentation lists them.</summary>
    public static ImmutableArray<ReferenceKind> All { get; } =
    [
        Settings, Targets, Population, PopulationByEthnicity, BankHolidays, Benchmarks, NationalTable, History, Meetings,
        Teams, Reasons, Caveats, Acronyms, HeaderMapping, CodeMapping, Releases, Distribution, .. OfAudits,
    ];

    /// <summary>The kind whose required headings are all there; of two the one that asks for more.</summary>
    public static ReferenceKind? Recognise(IEnumerable<string> headings)
    {
        var present = headings.Select(Heading.Normalise).ToHashSet(StringComparer.Ordinal);
        return All
            .Where(kind => kind.Required.All(heading => present.Contains(Heading.Normalise(heading))))
            .MaxBy(kind => kind.Required.Length);
    }
}
