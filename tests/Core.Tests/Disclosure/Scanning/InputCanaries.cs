using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Extracts.Schemas;
using Reporting.Reference.Files;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Disclosure.Scanning;

/// <summary>Files in which every field that holds words or a day holds one of its own, found again wherever it turns
/// up.</summary>
internal static class InputCanaries
{
    public const string Mark = "ZZCANARY";

    private static readonly LocalDate FirstDay = new(2023, 4, 3);

    /// <summary>Every list of a month's folder.</summary>
    public static ImmutableArray<UploadedFile> Extracts { get; } =
        [.. ShippedSchemas.Extracts.Select(list => CsvOf(list.Name, list.Columns.Select(column => column.Name), RowsOf(list)))];

    /// <summary>Every kind of reference file that holds words; what it must hold to be usable is no canary.</summary>
    public static ImmutableArray<UploadedFile> References { get; } =
    [
        .. ReferenceKind.All.Where(kind => Usable(kind) is not null)
            .Select(kind => CsvOf(kind.Name, kind.Required.Concat(kind.Optional), [Row(kind)])),
    ];

    /// <summary>The days that stand in a column of one list or another, and in no other place.</summary>
    public static ImmutableHashSet<LocalDate> Days { get; } =
    [
        .. ShippedSchemas.Extracts.SelectMany(list => list.Columns
            .Select((column, place) => (column, Day: Planted(list, column, place)))
            .Where(each => each.column.Kind == ColumnKind.Date)
            .Select(each => each.Day)),
    ];

    /// <summary><c>commentary/Text</c> of what was planted there.</summary>
    public static string Field(string found)
    {
        var parts = found[Mark.Length..].Split('Q');
        var (at, place) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        if (at < ShippedSchemas.Extracts.Length)
            return $"{ShippedSchemas.Extracts[at].Name}/{ShippedSchemas.Extracts[at].Columns[place].Name}";
        var kind = ReferenceKind.All[at - ShippedSchemas.Extracts.Length];
        return $"{kind.Name}/{kind.Required.Concat(kind.Optional).ElementAt(place)}";
    }

    private static IEnumerable<object?[]> RowsOf(ListSchema list)
    {
        yield return Row(list, isOfAnArea: false);
        if (list.Name == ListNames.Commentary)
            yield return Row(list, isOfAnArea: true);
    }

    private static object?[] Row(ListSchema list, bool isOfAnArea) =>
    [
        .. list.Columns.Select((column, place) => column switch
        {
            { Name: "Section" } when list.Name == ListNames.Commentary => "Children looked after",
            { Name: "Kind" } when list.Name == ListNames.Commentary => "Analysis",
            { Name: "Indicator" } => list.Name == ListNames.Caveats ? "cla" : null,
            { Name: "Service Area" or "Team" } when list.Name == ListNames.Commentary && !isOfAnArea => null,
            { Name: RecommendationRow.StatusColumn } when list.Name == ListNames.Recommendations => "Outstanding",
            { Kind: ColumnKind.Text or ColumnKind.Id } => Canary(ShippedSchemas.Extracts.IndexOf(list), place),
            { Kind: ColumnKind.Date } => (object?)Planted(list, column, place),
            { Name: AuditRow.GradeColumn } => "Good",
            { Kind: ColumnKind.Whole or ColumnKind.Decimal } => 1,
            _ => null,
        }),
    ];

    private static LocalDate Planted(ListSchema list, ColumnSchema column, int place) =>
        column.Name == AnnexARow.BirthColumn
            ? new LocalDate(2011, 2, 3).PlusDays(ShippedSchemas.Extracts.IndexOf(list))
            : FirstDay.PlusDays(place);

    private static object?[] Row(ReferenceKind kind)
    {
        var usable = Usable(kind)!;
        return
        [
            .. kind.Required.Concat(kind.Optional).Select((heading, place) => usable.TryGetValue(heading, out var value)
                ? value
                : Canary(ShippedSchemas.Extracts.Length + ReferenceKind.All.IndexOf(kind), place)),
        ];
    }

    // What isn't here and has words is a canary; kinds without words of anybody's are left out.
    private static Dictionary<string, string?>? Usable(ReferenceKind kind) => kind.Name switch
    {
        "targets" => new() { ["Indicator"] = "cla", ["From"] = "2023-01", ["To"] = null, ["Target"] = "9", ["Amber Margin"] = "1" },
        "benchmarks" => new()
        {
            ["Indicator"] = "cla-rate",
            ["Area"] = "England",
            ["Year"] = "2022",
            ["Value"] = "70",
            ["Like For Like"] = null,
        },
        "meetings" => new() { ["Date"] = "2023-07-20", ["Papers Out"] = "2023-07-12", ["Snapshot Month"] = "2023-06" },
        "teams" => new() { ["Children with Disabilities"] = "No", ["From"] = null, ["To"] = null },
        "reasons" or "caveats" => new() { ["Indicator"] = "cla", ["From"] = "2023-01", ["To"] = null },
        "acronyms" => new(),
        "auditors" => new() { ["From"] = null, ["To"] = null, ["Unavailable Months"] = null },
        "training" => new() { ["Date"] = "2023-05-09", ["Practice Area"] = "Planning" },
        "audit_programme" => new()
        {
            ["Month"] = "2023-06",
            ["Kind"] = "Themed audit",
            ["Date From"] = null,
            ["Date To"] = null,
        },
        "releases" => new()
        {
            ["Period"] = "2023-05",
            ["Report"] = "performance-panel",
            ["Run Id"] = "0123abcd",
            ["Approved On"] = "2023-06-01",
            ["Publish On"] = null,
        },
        _ => null,
    };

    private static string Canary(int list, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"{Mark}{list}Q{place}");

    private static UploadedFile CsvOf(string name, IEnumerable<string> headings, IEnumerable<object?[]> rows) =>
        CsvBuilder.Csv([[.. headings], .. rows]).ToUploadedFile($"{name}.csv");
}
