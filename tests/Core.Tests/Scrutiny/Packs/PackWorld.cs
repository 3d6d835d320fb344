using System.Collections.Immutable;
using System.IO.Compression;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;

namespace Reporting.Tests.Scrutiny.Packs;

/// <summary>
/// June 2023 of an authority with two teams of Social Work with Families and one of Jigsaw, and what a build makes of
/// it.
/// </summary>
internal sealed class PackWorld
{
    public const string Name = "clinic-packs";

    private readonly SortedDictionary<ReportingMonth, List<UploadedFile>> extracts = [];
    private readonly List<UploadedFile> reference = [];

    /// <summary>Team, area, manager, from, to, was.</summary>
    public List<object?[]> Teams { get; } =
    [
        Team("SWF Team 1", "Social Work with Families"),
        Team("Team 2", "Social Work with Families"),
        Team("Jigsaw", "Jigsaw"),
    ];

    /// <summary>Child, team, last visit.</summary>
    public List<object?[]> Plans { get; } =
    [
        Plan("SYN-000001", "SWF Team 1", "2023-06-28"),
        Plan("SYN-000002", "SWF Team 1", "2023-05-02"),
        Plan("SYN-000003", "Team 2", "2023-06-29"),
        Plan("SYN-000004", "Jigsaw", "2023-04-03"),
    ];

    public static object?[] Team(
        string name, string? area, string? manager = null, string? from = null, string? to = null,
        string? was = null) => Sheets.Row(
            "teams", ("Allocated Team", name), ("Service Area", area), ("Practice Manager", manager), ("From", from),
            ("To", to), ("Was", was), ("Children with Disabilities (Yes/No)", "No"));

    public static object?[] Plan(string child, string? team, string visited) => Sheets.Usable(
        "List 7", child, ("Child Protection Plan Start Date", "2023-01-09"), ("Allocated Team", team),
        ("Date of the Last Statutory Visit", visited), ("Allocated Worker", "Worker 12"));

    public static object?[] Action(string text, string? area, string? team, string? due, string? done) => Sheets.Row(
        "commentary", ("Section", "Visits to create change"), ("Kind", "Action/next steps"), ("Text", text),
        ("Service Area", area), ("Team", team), ("Owner Role", "Practice Manager"), ("Due", due), ("Done", done));

    public static object?[] Audit(int number, string area, string? team, string completed, string planning) =>
        Sheets.Usable(
            "audits", FormattableString.Invariant($"A-{number}"), ("Child Unique ID", $"SYN-00000{number}"),
            ("Service Area", area), ("Team", team), ("Date Completed", completed), ("Planning", planning),
            ("Grade", planning));

    public void Add(string period, string list, params object?[][] rows)
    {
        var month = ReportingMonth.Parse(period);
        if (!extracts.TryGetValue(month, out var files))
            extracts.Add(month, files = []);
        files.Add(Sheets.Csv(list, rows));
    }

    public void Reference(string file, params object?[][] rows) =>
        reference.Add(CsvBuilder.Csv(rows).ToUploadedFile(file));

    /// <summary>A build of June that names the report.</summary>
    public RunOutput Build()
    {
        var all = extracts.ToDictionary(each => each.Key, each => each.Value.ToImmutableArray());
        all[Sheets.June] =
        [
            .. all.GetValueOrDefault(Sheets.June, []),
            .. Teams.Count == 0 ? (IEnumerable<UploadedFile>)[] : [Sheets.Csv("teams", [.. Teams])],
            .. Plans.Count == 0 ? (IEnumerable<UploadedFile>)[] : [Sheets.Csv("List 7", [.. Plans])],
        ];
        return BuildRun.Execute(
            new RunInputs(all.ToImmutableSortedDictionary(), [.. reference], []),
            new RunOptions(Sheets.June, [Name], null, LeaveOutRejected: true));
    }

    /// <summary>The packs by audience.</summary>
    public Dictionary<string, byte[]> Packs() => Build().Files.ToDictionary(
        file => Path.GetFileNameWithoutExtension(file.Name)[$"{Name}-2023-06-".Length..],
        file => file.Content.ToArray(),
        StringComparer.Ordinal);

    public static string TextOf(byte[] workbook)
    {
        using var package = new ZipArchive(new MemoryStream(workbook));
        return string.Concat(package.Entries.Select(part =>
        {
            using var reader = new StreamReader(part.Open());
            return reader.ReadToEnd();
        }));
    }
}
