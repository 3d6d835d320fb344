using System.IO.Compression;
using System.Text;
using NodaTime;
using Reporting.Editions;
using Reporting.Extracts;
using Reporting.Publications;
using Reporting.Scrutiny.Analyses;
using Reporting.Scrutiny.Recommendations;
using Reporting.Scrutiny.Verifying;
using Reporting.Tests.Builders;
using Reporting.Tests.Runs;

namespace Reporting.Tests.Scrutiny.Verifying;

public sealed class WorkbookVerifierTests
{
    private static readonly EditionPlace Draft = EditionPlaces.DraftOf(RunWorld.Key("2023-06"));

    private readonly RunWorld world = new();

    [Fact]
    public async Task Verify_PublishedIssue_IsGenuineAndHoldsStill()
    {
        var issue = await PublishAsync(CareList.Of(200));

        var found = await VerifyAsync(issue);

        Assert.Equal((FileVerdict.Genuine, 1, 1), (found.Verdict, found.Issue!.Issue, found.Issues.Length));
        Assert.Equal(
            [
                $"Genuine: performance-quarterly, June 2023, run {found.Run!.Code}, issue 1 of 1, published on "
                + "3 August 2023.",
                "No figure that it prints is told differently now.",
            ],
            [.. VerificationText.Lines(found)]);
    }

    [Fact]
    public async Task Verify_PackedAnewWithEqualParts_IsGenuine()
    {
        var parts = PartsOf(await PublishAsync(CareList.Of(20)));
        Assert.True((await VerifyAsync(ZipBuilder.Zip(CompressionLevel.NoCompression, parts))).IsGenuine);
    }

    [Fact]
    public async Task Verify_FileReplacedSince_TellsTheFiguresThatChangedAndWhy()
    {
        var first = await PublishAsync(CareList.Of(200));
        await PublishAsync(CareList.Of(204));

        var found = await VerifyAsync(first);

        Assert.Equal((FileVerdict.Genuine, 1, 2), (found.Verdict, found.Issue!.Issue, found.Issues.Length));
        var cla = found.Changed.Single(change => change.Indicator.Id == "cla" && change.Month.ToString() == "2023-06");
        Assert.Equal(
            ("number", "200", "204", "a file of June 2023 was replaced"), (cla.Part, cla.Then, cla.Now, cla.Reason));
        var lines = VerificationText.Lines(found);
        Assert.StartsWith("Genuine: ", lines[0], StringComparison.Ordinal);
        Assert.Equal("The latest is issue 2, published on 3 August 2023.", lines[1]);
        Assert.Equal($"These {found.Changed.Length} cells have changed since:", lines[2]);
        Assert.Contains(lines, line => line.EndsWith(
            "June 2023, number: 200 then, 204 now (performance-quarterly, June 2023), because: a file of June 2023 was "
            + "replaced.",
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verify_IssueOfTheAnalyses_TellsWhichEntrantsHaveChanged()
    {
        var first = await PublishAsync(CareList.Of(20, since: new LocalDate(2023, 6, 5)), AnalysesReport.Name);
        world.Upload("2023-06", CareList.Of(24, since: new LocalDate(2023, 6, 5)));
        await world.RunAsync("2023-06", AnalysesReport.Name);

        var found = await VerifyAsync(first);

        var started = found.Changed.Single(change => change.Indicator.Id == "cla-started");
        Assert.Equal(
            ("2023-06", "number", "20", "24"),
            (started.Month.ToString(), started.Part, started.Then, started.Now));
    }

    [Fact]
    public async Task Verify_ReportWithoutIndicators_SaysSo()
    {
        var issue = await PublishAsync(CareList.Of(20), RecommendationsReport.Name);

        Assert.Equal(
            "It holds no indicators to compare with what is known now.",
            VerificationText.Lines(await VerifyAsync(issue))[1]);
    }

    [Fact]
    public async Task Verify_ReasonWasGiven_IsTheReason()
    {
        var first = await PublishAsync(CareList.Of(200));
        world.Upload("2023-06", CareList.Of(204));
        world.Reference("reasons", CsvBuilder.Csv(
            ["Indicator", "From", "To", "Reason"], ["cla", "2023-06", "2023-06", "Four were entered late."])
            .ToUploadedFile("reasons.csv"));
        await world.RunAsync("2023-06");

        var found = await VerifyAsync(first);

        Assert.Equal("Four were entered late.", found.Changed.Single(change =>
            change.Indicator.Id == "cla" && change.Month.ToString() == "2023-06").Reason);
    }

    [Fact]
    public async Task Verify_DraftAndOfficerEdition_AreNotPublished()
    {
        world.Upload("2023-06", CareList.Of(20));
        await world.RunAsync("2023-06");
        var run = world.Standing("2023-06").Key;
        var draft = world.Editions.Workbook(Draft);
        var officer = await VerifyAsync(world.Editions.Workbook(EditionPlaces.OfficerOf(run)));

        Assert.Equal(
            [
                $"Not published: this is the draft of performance-quarterly, June 2023, run {run.Code}. It goes out "
                + "when it is approved.",
            ],
            [.. VerificationText.Lines(await VerifyAsync(draft))]);
        Assert.Equal((FileVerdict.NotPublished, run, false), (officer.Verdict, officer.Run, officer.IsSuperseded));
        Assert.Contains("the officer edition", VerificationText.Lines(officer)[0], StringComparison.Ordinal);

        world.Upload("2023-06", CareList.Of(21));
        await world.RunAsync("2023-06");
        Assert.True((await VerifyAsync(draft)).IsSuperseded);
    }

    [Fact]
    public async Task Verify_OneCellChanged_IsAlteredAndNamesTheRunOfItsCover()
    {
        var parts = PartsOf(await PublishAsync(CareList.Of(200))).Select(part => part.Path == "xl/sharedStrings.xml"
            ? (part.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part.Content).Replace(
                "care", "cure", StringComparison.Ordinal)))
            : part);

        var found = await VerifyAsync(ZipBuilder.Zip(parts));

        Assert.Equal(FileVerdict.Altered, found.Verdict);
        Assert.Equal((world.Standing("2023-06").Key, 1), (found.Run, found.Issue!.Issue));
        Assert.Contains(
            $"run {found.PrintedCode}, published as issue 1, but the content is not",
            VerificationText.Lines(found)[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_RecordOfPublicationsForged_IsNotToBeTrusted()
    {
        var first = await PublishAsync(CareList.Of(200));
        await PublishAsync(CareList.Of(204));
        world.Publications.Forge(world.Publications.All[0] with { ApprovedByRole = "Nobody" });

        var found = await VerifyAsync(first);

        Assert.Equal(FileVerdict.BrokenChain, found.Verdict);
        Assert.False(found.IsGenuine);
        Assert.Equal([1], found.Broken.Select(issue => issue.Issue));
        Assert.Contains("can't be that of issue 1", VerificationText.Lines(found)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_IssueOfAnAuditReport_IsGenuineAndHasNoIndicators()
    {
        const string Report = "audit-annual";
        world.Upload("2022-09", AuditLists.Of(9, (1, "Good"), (2, "RI")));
        await world.RunAsync("2022-10", Report);
        await world.Publishing.PublishAsync(
            world.Standing("2022-10", Report).Key, ReleaseTerms.Automatic, default);

        var found = await VerifyAsync(
            world.Editions.Workbook(EditionPlaces.IssueOf(RunWorld.Key("2022-10", Report), 1)));

        Assert.Equal((FileVerdict.Genuine, Report), (found.Verdict, found.Run!.Of.Report));
        Assert.Equal("It holds no indicators to compare with what is known now.", VerificationText.Lines(found)[1]);
    }

    [Fact]
    public async Task Verify_TextsOfARun_AreKnownByTheirBytes()
    {
        const string Report = "deadlines";
        world.Upload("2023-06", AuditLists.Of(6, (1, "Good")));
        world.GiveAuditors();
        await world.RunAsync("2023-06", Report);
        var calendar = world.Editions.Placed.Keys.First(place => place.Name.EndsWith(".ics", StringComparison.Ordinal));

        var found = await VerifyAsync(world.Editions.Workbook(calendar));

        Assert.Equal((FileVerdict.NotPublished, Report), (found.Verdict, found.Run!.Of.Report));
    }

    private async Task<byte[]> PublishAsync(UploadedFile list, string report = RunWorld.Quarterly)
    {
        world.Upload("2023-06", list);
        await world.RunAsync("2023-06", report);
        var outcome = await world.Publishing.PublishAsync(
            world.Standing("2023-06", report).Key, new ReleaseTerms("Head of service", null), default);
        return world.Editions.Workbook(
            EditionPlaces.IssueOf(RunWorld.Key("2023-06", report), outcome.Publication.Issue));
    }

    private Task<Verification> VerifyAsync(byte[] file) =>
        new WorkbookVerifier(world.Publications, world.Runs, world.Results, world.Uploads)
            .VerifyAsync(new MemoryStream(file), default);

    private static List<(string Path, byte[] Content)> PartsOf(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        return [.. archive.Entries.Select(entry =>
        {
            using var part = entry.Open();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            return (entry.FullName, bytes.ToArray());
        })];
    }
}
