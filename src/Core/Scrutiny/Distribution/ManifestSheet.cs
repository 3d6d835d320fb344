using System.Collections.Immutable;
using Reporting.Performance.Appendix;
using Reporting.Reference;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Distribution;

/// <summary>The manifest as an officer workbook: what was made, and who gets it.</summary>
internal static class ManifestSheet
{
    public const string Name = "manifest";

    private const string Title = "Manifest";

    public static Report Of(IssueManifest manifest, ReferenceData reference)
    {
        var area = AppendixWords.AreaOf(reference);
        var period = manifest.Period.ToWords();
        return new Report
        {
            Name = Name,
            Edition = Edition.Officer,
            Title = $"{Title}, officer edition",
            Area = area,
            Period = period,
            Organisation = $"{reference.Authority} children's services",
            Keywords = ["children's services", "manifest", reference.Authority, period],
            Cover = CoverOf(reference, area, period),
            Sheets = [Files(manifest, area, period), Audiences(manifest, area, period)],
        };
    }

    private static TableSheet Files(IssueManifest manifest, string area, string period)
    {
        var table = new Table(
            "Files_of_the_issue",
            [
                Column.Label("File", 46),
                Column.Words("Report", 20),
                Column.Words("Edition", 10),
                Column.Words("Audience", 20),
                Column.Numbers("Length (bytes)", 11),
                Column.Words("Hash of the content (SHA-256)", 38),
                Column.Words("Hash of the file (SHA-256)", 38),
            ],
            [.. manifest.Files.Select(Row)]).OrSaying("No file was made");
        return Sheet("Files", "Files of the issue", area, period, table,
            "The hash of the content covers a workbook's parts and is the same on any machine; the hash of the file "
            + "covers its bytes. manifest.json lists this workbook too.");
    }

    private static TableSheet Audiences(IssueManifest manifest, string area, string period)
    {
        var table = new Table(
            "Who_gets_which_edition",
            [
                Column.Label("Report", 36),
                Column.Words("Edition", 14),
                Column.Words("Audience", 48),
                Column.Words("Team or service area", 40),
            ],
            [
                .. manifest.Distribution.Select(entry => (ImmutableArray<Cell>)
                [
                    Cell.Of(entry.Report), Cell.Of(entry.Edition), Cell.Named(entry.Audience), Cell.Named(entry.Group),
                ]),
            ]).OrSaying("No distribution was given");
        return Sheet("Distribution", "Who gets which edition", area, period, table,
            "An exempt edition that no line names goes to the audience that its report is usually for.");
    }

    private static TableSheet Sheet(
        string tab, string subject, string area, string period, Table table, string remark) =>
        new TableSheet
        {
            Tab = tab,
            Title = $"{subject}: {area}, {period}",
            Subject = subject,
            Remarks = [remark],
            Table = table,
            Page = PageSetup.LandscapeFor(table),
        }.Finished();

    private static ImmutableArray<Cell> Row(ManifestFile file) =>
    [
        Cell.Of(file.Name),
        Cell.Named(file.Report),
        Cell.Named(file.Edition),
        Cell.Named(file.Audience),
        Cell.Of(file.Length),
        file.ContentHash is { } hash ? Cell.Of(Spaced(hash)) : Cell.NotApplicable,
        Cell.Of(Spaced(file.BytesHash)),
    ];

    // Eight letters at a time can be read and compared, and wrap.
    private static string Spaced(string hash) =>
        string.Join(' ', hash.Chunk(8).Select(part => new string(part)));

    private static Cover CoverOf(ReferenceData reference, string area, string period) => new()
    {
        About =
        [
            "What the month's issue consists of: every file with its hashes, and who gets which edition.",
            .. reference.IsSynthetic
                ? (IEnumerable<string>)["SYNTHETIC: the authority is made up and so is everything listed."]
                : [],
        ],
        PeriodAndArea = $"{period}, for {area}.",
        Source = $"{reference.Authority} children's services, the files of this issue.",
        Published = "A working document, not for publication.",
        NextUpdate = "Made with every issue.",
        Contact = $"{reference.Reports.Contact}, {reference.Authority}.",
        HowToRead = ["Two files with the same hash are the same. A file that was changed since has another hash."],
        Revisions = ["Every issue has its own manifest."],
        DataQuality = ["Hashes are worked out from the files themselves."],
    };
}
