using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Reference.Files;
using Reporting.Reference.Kinds;
using Reporting.Reference.National;
using Reporting.Reference.Settings;

namespace Reporting.Reference;

/// <summary>
/// Makes reference data from what ships and what is given: a kind of file that is given replaces the shipped one of the
/// authority for that kind. Settings replace one by one; bank holidays are added.
/// </summary>
/// <remarks>The authority is chosen by the setting <c>authority</c>, never by absence. Source: extracts.md.</remarks>
public static class ReferenceFiles
{
    public const string NotRecognisedRule = "reference-not-recognised";
    public const string NothingShipsRule = "authority-not-shipped";
    public const string NoAuthorityCodeRule = "authority-code-missing";

    /// <summary>The name of the kind <c>settings</c> in <see cref="KindsIn"/>.</summary>
    public const string SettingsKind = "settings";

    /// <summary>The name of the kind <c>header_mapping</c> in <see cref="KindsIn"/>.</summary>
    public const string HeaderMappingKind = "header_mapping";

    /// <summary>The name of the kind <c>code_mapping</c> in <see cref="KindsIn"/>.</summary>
    public const string CodeMappingKind = "code_mapping";

    /// <summary>Every kind with the headings that it is known by: "settings: Name, Value; …".</summary>
    public static string KnownKinds { get; } = string.Join(
        "; ", ReferenceKind.All.Select(kind => $"{kind.Name}: {string.Join(", ", kind.Required)}"));

    /// <summary>The kinds that a file holds; none where nothing in it is known, or it can't be read.</summary>
    public static ImmutableArray<string> KindsIn(UploadedFile file, CancellationToken cancellation = default) =>
    [
        .. TablesOf(file, [], cancellation).Select(table => table.Kind.Name).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What the settings say: without reading what else is given or ships.</summary>
    /// <param name="given">The authority's settings files; what is wrong in them is passed over.</param>
    internal static AuthoritySettings SettingsOf(
        IEnumerable<UploadedFile> given, CancellationToken cancellation = default)
    {
        var own = given.SelectMany(file => TablesOf(file, [], cancellation)).Where(IsSettings).ToList();
        var shipped = ShippedReference.Of(SettingsFile.Read(own, []).Typed.Authority)
            .SelectMany(file => TablesOf(file, [], cancellation)).Where(IsSettings);
        return SettingsFile.Read(shipped.Concat(own), []).Typed;
    }

    /// <summary>Reads every file; what is wrong stands in the findings, by file, row and column.</summary>
    /// <param name="given">The authority's reference folder; none for the shipped data alone.</param>
    public static ReferenceData Load(IEnumerable<UploadedFile> given, CancellationToken cancellation = default)
    {
        var findings = new List<Finding>();
        var own = given.SelectMany(file => TablesOf(file, findings, cancellation)).ToList();
        var authority = SettingsFile.Read(own.Where(IsSettings), []).Typed.Authority;
        var files = ShippedReference.Of(authority);
        if (files.IsEmpty)
            findings.Add(NothingShips());
        var shipped = ShippedReference.National.Concat(files)
            .SelectMany(file => TablesOf(file, findings, cancellation))
            .ToList();
        return Build(new ReferenceTables(shipped, own), findings);
    }

    private static bool IsSettings(ReferenceTable table) => table.Kind == ReferenceKind.Settings;

    private static ReferenceData Build(ReferenceTables tables, List<Finding> findings)
    {
        var settings = SettingsFile.Read(tables.ShippedThenGiven(ReferenceKind.Settings), findings);
        MappingFiles.Check(tables, findings);
        var typed = settings.Typed;
        var teams = TeamsFile.Read(tables.Chosen(ReferenceKind.Teams), findings);
        return new ReferenceData
        {
            Authority = typed.Authority,
            IsSynthetic = Heading.Normalise(typed.Authority) == Heading.Normalise(ShippedReference.SampleBorough),
            Settings = settings.Effective,
            Indicators = typed.Indicators,
            Reports = typed.Reports,
            Audits = typed.Audits,
            BankHolidays = BankHolidaysFile.Read(
                tables.ShippedThenGiven(ReferenceKind.BankHolidays), findings),
            Targets = TargetsFile.Read(tables.Chosen(ReferenceKind.Targets), findings),
            Population = PopulationFile.Read(tables.Chosen(ReferenceKind.Population), findings),
            PopulationByEthnicity = PopulationEthnicityFile.Read(
                tables.Chosen(ReferenceKind.PopulationByEthnicity), findings),
            Benchmarks = Benchmarks(tables, typed, findings),
            History = HistoryFile.Read(tables.Chosen(ReferenceKind.History), findings),
            Meetings = MeetingsFile.Read(tables.Chosen(ReferenceKind.Meetings), findings),
            Teams = teams,
            Reasons = NotesFiles.Reasons(tables.Chosen(ReferenceKind.Reasons), findings),
            Caveats = NotesFiles.Caveats(tables.Chosen(ReferenceKind.Caveats), findings),
            Acronyms = NotesFiles.Acronyms(tables.Chosen(ReferenceKind.Acronyms), findings),
            Auditors = AuditorsFile.Read(tables.Chosen(ReferenceKind.Auditors), findings),
            Training = TrainingFile.Read(tables.Chosen(ReferenceKind.Training), findings),
            Programme = Programme(tables, findings),
            Releases = ReleasesFile.Read(tables.Chosen(ReferenceKind.Releases), findings),
            Distribution = DistributionFile.Read(
                tables.Chosen(ReferenceKind.Distribution), GroupsOf(teams, typed.Audits), findings),
            Findings = [.. findings],
        };
    }

    private static IEnumerable<string> GroupsOf(ImmutableArray<Team> teams, AuditSettings audits) => teams.IsEmpty
        ? []
        :
        [
            .. teams.SelectMany(team => (string?[])[team.Name, team.Was, team.ServiceArea]).OfType<string>(),
            .. audits.Areas.SelectMany(area => (string[])[area.Name, .. area.Also]),
        ];

    /// <summary>What is odd in the programme that ships is no news to an authority: the wall chart says it.</summary>
    private static ImmutableArray<ProgrammeEntry> Programme(ReferenceTables tables, List<Finding> findings)
    {
        var own = tables.Given(ReferenceKind.Programme);
        return own.Count > 0
            ? ProgrammeFile.Read(own, findings)
            : ProgrammeFile.Read(tables.Shipped(ReferenceKind.Programme), []);
    }

    /// <summary>Figures written in a <c>benchmarks</c> file win over those worked out from published tables.</summary>
    private static ImmutableArray<Benchmark> Benchmarks(
        ReferenceTables tables, AuthoritySettings settings, List<Finding> findings)
    {
        var written = tables.Chosen(ReferenceKind.Benchmarks, ReferenceKind.NationalTable)
            .Where(table => table.Kind == ReferenceKind.Benchmarks)
            .SelectMany(table => BenchmarksFile.Read(table, settings.Authority, settings.Region, findings));
        return
        [
            .. written.Concat(FromNationalTables(tables.Given(ReferenceKind.NationalTable), settings, findings))
                .DistinctBy(each => (each.Indicator, each.Area, each.Year)),
        ];
    }

    private static IEnumerable<Benchmark> FromNationalTables(
        List<ReferenceTable> tables, AuthoritySettings settings, List<Finding> findings)
    {
        if (tables.Count == 0)
            return [];
        if (ComparedAreas.Of(settings) is not { } areas)
        {
            findings.Add(NoAuthorityCode(tables[0].File));
            return [];
        }

        return tables.SelectMany(table => new NationalTable(table, areas).Benchmarks(findings));
    }

    private static List<ReferenceTable> TablesOf(
        UploadedFile file, List<Finding> findings, CancellationToken cancellation)
    {
        var sheets = TextSheets.Of(file, findings, cancellation);
        var tables = sheets.Select(ReferenceTable.Find).OfType<ReferenceTable>().ToList();
        if (tables.Count == 0 && sheets.Count > 0)
            findings.Add(NotRecognised(file.Name));
        return tables;
    }

    private static Finding NotRecognised(string file) => new(
        NotRecognisedRule,
        Severity.Warn,
        "No row of the file holds the headings of a kind of reference data, so it is not used. Compare its headings "
        + "with the list of reference data.")
    { File = file };

    private static Finding NothingShips() => new(
        NothingShipsRule,
        Severity.Warn,
        "No reference data ships for the authority that the setting authority names; only the files given are used. "
        + "Check its spelling.");

    private static Finding NoAuthorityCode(string file) => new(
        NoAuthorityCodeRule,
        Severity.Reject,
        "Published tables are given, but the setting \"authority code\" doesn't say which of their rows are the "
        + "authority's. Add it to the settings.")
    { File = file };
}
