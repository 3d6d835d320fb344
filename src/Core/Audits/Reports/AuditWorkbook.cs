using System.Collections.Immutable;
using System.Globalization;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports;

/// <summary>
/// What every workbook of the audit cycle has in common: titles, cover, the mark of an exempt edition.
/// </summary>
internal sealed record AuditWorkbook
{
    /// <summary><c>audit-monthly</c>.</summary>
    public required string Name { get; init; }

    public required Edition Edition { get; init; }

    /// <summary>"Monthly audit analysis".</summary>
    public required string Title { get; init; }

    /// <summary>What it is, in a sentence or two.</summary>
    public required string About { get; init; }

    /// <summary>The period in words: "June 2023", "Jan to Mar 2023".</summary>
    public required string Covers { get; init; }

    /// <summary>"Made every month, on the 9th."</summary>
    public required string NextUpdate { get; init; }

    /// <summary>What the figures are from, as the cover's source names it.</summary>
    public string From { get; init; } = "register of audits";

    public required ImmutableArray<TableSheet> Sheets { get; init; }

    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>What the cover says of figures that an earlier issue told differently.</summary>
    public string Revisions { get; init; } = "No figure has been told differently before.";

    /// <summary>What the cover says of the register: columns that are missing, rows set aside.</summary>
    public ImmutableArray<string> DataQuality { get; init; } = [];

    public Report ToReport(AuditScope scope)
    {
        var authority = scope.Reference.Authority;
        var report = new Report
        {
            Name = Name,
            Edition = Edition,
            Title = Edition switch
            {
                Edition.Officer => $"{Title}, officer edition",
                Edition.Exempt => $"{Title}, exempt edition",
                _ => Title,
            },
            Area = scope.Area,
            Period = Covers,
            Organisation = $"{authority} children's services",
            Keywords = ["children's services", "quality assurance", "audits", authority, Covers],
            Cover = CoverOf(scope),
            Sheets = Sheets,
            Notes = Notes,
        };
        return Edition == Edition.Exempt ? report.Exempted(scope.Reference.Audits.ExemptMark) : report;
    }

    /// <summary>A sheet's title: what, place and period (S1).</summary>
    public static string TitleOf(AuditScope scope, string subject, string covers) =>
        $"{subject}: {scope.Area}, {covers}";

    private Cover CoverOf(AuditScope scope) => new()
    {
        About =
        [
            About,
            .. scope.Reference.IsSynthetic
                ? (IEnumerable<string>)["SYNTHETIC: the authority is made up and so is every figure."]
                : [],
        ],
        PeriodAndArea = $"{Covers}, for {scope.Area}.",
        Source = $"{scope.Reference.Authority} children's services, {From}.",
        Published = Published(scope),
        NextUpdate = NextUpdate,
        Contact = $"{scope.Reference.Reports.Contact}, {scope.Reference.Authority}.",
        HowToRead =
        [
            "Each worksheet after the notes holds one table that starts in column A. The contents link to each.",
            "Grades are those that auditors gave: moderation never changes them, and is shown apart.",
        ],
        Revisions = [Revisions],
        DataQuality = DataQuality.IsEmpty ? ["Every column of the register is there."] : DataQuality,
    };

    // An approved draft is published byte for byte, so its cover can call itself neither a draft nor published.
    private string Published(AuditScope scope) => (scope.PublishOn, scope.RunCode) switch
    {
        ({ } date, _) =>
            $"Published on {date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}.",
        (_, { } code) when Edition == Edition.Public =>
            $"For publication once approved. The name of a published file ends with its issue. Run {code}.",
        (_, { } code) => $"A working document, not for publication. Run {code}.",
        _ => "Draft, not published.",
    };
}
