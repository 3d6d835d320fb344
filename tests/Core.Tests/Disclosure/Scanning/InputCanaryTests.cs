using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.RegularExpressions;
using NodaTime;
using Reporting.Disclosure.Scanning;
using Reporting.Extracts;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;

namespace Reporting.Tests.Disclosure.Scanning;

/// <summary>What is typed into any field of any input is in no public edition, but for words meant for it.</summary>
public sealed partial class InputCanaryTests
{
    /// <summary>What officers write for the public, and nothing else.</summary>
    private static readonly ImmutableHashSet<string> MeantForThePublic =
    [
        "commentary/Text", "recommendations/Title", "recommendations/Action Proposed", "recommendations/Action Taken",
        "recommendations/Reported To", "caveats/Text", "reasons/Reason", "acronyms/Term", "acronyms/Meaning",
        "meetings/Body", "targets/Source", "benchmarks/Source", "benchmarks/Method",

        // Names of services, under the exemption for audit grades.
        "teams/Service Area",
    ];

    private static readonly RunOutput June = Run(InputCanaries.Extracts, InputCanaries.References, []);

    private static readonly RunOutput Annual = Run(InputCanaries.Extracts, InputCanaries.References, ["audit-annual"]);

    [Fact]
    public void Execute_EveryTextFieldPlanted_IsInNoPublicEditionUnlessMeantForIt()
    {
        var found = Public().SelectMany(file => Texts(file).SelectMany(Canaries)).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("caveats/Text", found); // The planted files were read.
        Assert.Empty(found.Except(MeantForThePublic));
    }

    [Fact]
    public void Execute_EveryDateFieldPlanted_IsInNoPublicEdition()
    {
        var days = InputCanaries.Days.Except([new LocalDate(2023, 4, 3)]); // A recommendation's own day, first column.
        Assert.All(Public(), file =>
        {
            var written = WrittenTexts.Of(file.Content).ToList();
            Assert.NotEmpty(written);
            Assert.DoesNotContain(written, text => text.Day is { } day && days.Contains(day));
            Assert.DoesNotContain(
                written.SelectMany(text => WrittenDates.In(text.Text)), date => days.Contains(date.Day));
        });
    }

    [Fact]
    public void Execute_EveryTextFieldPlanted_IsInNoNameFindingOrFigureThatIsPassedOn()
    {
        string[] all =
        [
            .. June.Files.Concat(Annual.Files).Select(file => $"{file.Folder}/{file.Name} {file.ContentHash}"),
            .. June.Findings.Concat(Annual.Findings).Select(finding => finding.Message),
        ];
        // A pack is called by its team, as the list writes it.
        Assert.All(
            all.SelectMany(text => Canaries(text.ToUpperInvariant())),
            field => Assert.EndsWith("/Allocated Team", field, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a child's id", "caveats", "Of these SYN-000001 has moved.")]
    [InlineData("a child's id", "caveats", "Of these KX40001 has moved.")]
    [InlineData("a worker's name", "caveats", "Ask Robin Example-Worker.")]
    [InlineData("a worker's name", "caveats", "Ask Kim Other-Worker.")]
    [InlineData("a manager's name", "caveats", "Ask Lesley Canary.")]
    [InlineData("a manager's name", "caveats", "Ask Morgan Planted.")]
    [InlineData("a date of birth", "caveats", "One of them, 04/03/2015, has moved.")]
    [InlineData("a postcode", "caveats", "They moved to SO14 7LY.")]
    [InlineData("a date of birth", "caveats", "Somebody born on 4 March 2015 was counted twice.")]
    [InlineData("a postcode", "acronyms", "SO14 7LY")]
    public void Execute_SomebodyInWordsForThePublic_WritesNothingAndSaysWhere(string kind, string where, string words)
    {
        UploadedFile[] care =
        [
            Sheets.Csv("List 8", Sheets.Usable(
                "List 8", "KX40001", ("Date of Birth", new LocalDate(2015, 3, 4)),
                ("Allocated Worker", "Robin Example-Worker"))),
            Sheets.Csv("List 6", Sheets.Usable("List 6", "KX40001", ("Allocated Worker", "Other-Worker, Kim"))),
        ];
        var teams = CsvBuilder.Csv(
            ["Allocated Team", "Service Area", "Children with Disabilities", "Service Lead", "Practice Manager"],
            ["Team 1", "Safeguarding", "No", "Lesley Canary", "Planted, Morgan"]);
        var spoken = where == "acronyms"
            ? CsvBuilder.Csv(["Term", "Meaning"], ["AB", words])
            : CsvBuilder.Csv(["Indicator", "From", "To", "Text"], ["cla", "2023-06", null, words]);

        var run = Run([.. care], [spoken.ToUploadedFile($"{where}.csv"), teams.ToUploadedFile("teams.csv")], []);
        var refused = Assert.Single(run.Refused);
        Assert.Empty(run.Files);
        Assert.Contains($"holds what reads as {kind}.", refused.Message, StringComparison.Ordinal);
        Assert.Matches("sheet [A-Za-z_]+, cell [A-Z]+[0-9]+ holds", refused.Message);
        Assert.DoesNotContain(words, refused.Message, StringComparison.Ordinal);
    }

    private static ImmutableArray<ReportFile> Public()
    {
        Assert.Equal([], June.Refused.Concat(Annual.Refused).Select(finding => $"{finding.File} {finding.Column}"));
        ImmutableArray<ReportFile> open = [.. June.Files.Concat(Annual.Files).Where(file => file.Folder == "public")];
        Assert.Superset(
            new HashSet<string>
            {
                "performance-panel-2023-06.xlsx", "performance-quarterly-2023-06.xlsx", "audit-quarterly-2023-06.xlsx",
                "audit-annual-2023-06.xlsx",
            },
            open.Select(file => file.Name).ToHashSet(StringComparer.Ordinal));
        return open;
    }

    private static IEnumerable<string> Canaries(string text) =>
        Planted().Matches(text).Select(found => InputCanaries.Field(found.Value));

    /// <summary>Every part of the file as it is, names of parts included.</summary>
    private static IEnumerable<string> Texts(ReportFile file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        foreach (var part in archive.Entries)
        {
            using var reader = new StreamReader(part.Open());
            yield return $"{part.FullName} {reader.ReadToEnd()}";
        }
    }

    private static RunOutput Run(
        ImmutableArray<UploadedFile> files, ImmutableArray<UploadedFile> references, ImmutableArray<string> reports) =>
        BuildRun.Execute(
            new RunInputs(
                ImmutableSortedDictionary.CreateRange(
                    [KeyValuePair.Create(Sheets.June.Previous, files[..1]), KeyValuePair.Create(Sheets.June, files)]),
                references,
                []),
            new RunOptions(Sheets.June, reports, null, LeaveOutRejected: true));

    [GeneratedRegex(InputCanaries.Mark + @"\d+Q\d+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Planted();
}
