using System.Collections.Immutable;
using System.IO.Compression;
using NodaTime;
using Reporting.Audits;
using Reporting.Editions;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;
using Reporting.Uploads;

namespace Reporting.Tests.Runs;

public sealed class AuditRunTests
{
    private const string Annual = "audit-annual";
    private readonly RunWorld world = new();

    [Fact]
    public async Task Run_RegistersOfSeveralMonths_CountsTheirUnion()
    {
        world.Upload("2022-09", AuditLists.Of(9, (1, "Good"), (2, "RI")));
        world.Upload("2022-10", AuditLists.Of(10, (3, "Good"), (4, "Ungraded")));

        var outcome = await world.RunAsync("2022-10", Annual);

        Assert.Equal(RunResult.Made, outcome.Result);
        Assert.Equal([4m, 2m, 1m, 1m], Figures("cases", "good", "requires-improvement", "ungraded"));
        Assert.Contains(world.Editions.Placed.Keys, place => place is
        { Container: "drafts", Name: "2022-10/audit-annual-2022-10.xlsx" });
        Assert.Contains(world.Editions.Placed.Keys, place => place.Container == "officer");
    }

    /// <summary>The authority's list of teams is as good as a month's own.</summary>
    [Fact]
    public async Task Run_TeamOfTheReferenceFile_GivesItsArea()
    {
        world.Reference("teams", CsvBuilder.Csv(
            ["Allocated Team", "Service Area", "Children with Disabilities", "Service Lead", "Practice Manager"],
            ["ICAS Team 1", "ICAS", "No", null, null]).ToUploadedFile("teams.csv"));
        world.Upload("2022-10", Sheets.Csv("audits", Sheets.Usable(
            "audits", "A-1", ("Team", "ICAS Team 1"), ("Date Completed", new LocalDate(2022, 10, 15)),
            ("Grade", "Good"))));

        await world.RunAsync("2022-10", Annual);

        var cases = Assert.Single(
            await Standing(Annual),
            figure => figure is { Measure: "cases", Breakdown: AuditBreakdowns.ServiceArea });
        Assert.Equal("ICAS", cases.Group);
    }

    [Fact]
    public async Task Run_NoAuditsAtAll_IsMadeAndSaysSo()
    {
        Assert.Equal(RunResult.Made, (await world.RunAsync("2022-10", Annual)).Result);
        Assert.Equal([0m], Figures("cases"));
        Assert.Equal(RunResult.AlreadyThere, (await world.RunAsync("2022-10", Annual)).Result);
    }

    [Fact]
    public async Task Run_AuditCorrectedInALaterMonth_MakesReportsAnewThatReadIt()
    {
        world.Upload("2022-09", AuditLists.Of(9, (1, "Good"), (2, "RI")));
        await world.RunAsync("2022-10", Annual);
        world.Upload("2022-10", AuditLists.Of(10, (3, "Good")));
        world.Upload("2022-09", AuditLists.Of(9, (1, "Inadequate"), (2, "RI")));

        Assert.Equal(1, await world.Due.AskForAuditsAsync(new ReportingMonth(2022, 9), default));
        await world.SweepAsync();

        Assert.Equal([3m, 1m, 1m, 1m], Figures("cases", "good", "requires-improvement", "inadequate"));
        Assert.Equal(0, await world.Due.AskForAllDueAsync(default));
    }

    [Fact]
    public async Task Run_GradeChangedAfterPublication_IsNamedAsARestatementInTheNextVersion()
    {
        world.Upload("2022-09", AuditLists.Of(9, (1, "Good"), (2, "RI")));
        var first = await world.RunAsync("2022-10", Annual);
        Assert.Equal(0, first.Restated);
        await world.Publishing.PublishAsync(
            world.Standing("2022-10", Annual).Key, ReleaseTerms.Automatic, default);
        world.Upload("2022-09", AuditLists.Of(9, (1, "Inadequate"), (2, "RI")));

        var next = await world.RunAsync("2022-10", Annual);

        Assert.Equal(RunResult.Made, next.Result);
        Assert.True(next.Restated > 0);
    }

    [Fact]
    public async Task Run_RawFilesExpired_LeavesTheRegisterAsItWasRead()
    {
        world.Upload("2022-09", AuditLists.Of(9, (1, "Good"), (2, "RI")));
        await world.RunAsync("2022-10", Annual);
        world.Mark("2022-09", UploadState.Expired);
        world.Upload("2022-10", AuditLists.Of(10, (3, "Good")));

        await world.RunAsync("2022-10", Annual);

        Assert.Equal([3m, 2m], Figures("cases", "good"));
    }

    [Fact]
    public async Task Run_AuditsAlone_MakeADraftAgainAndNoPublishedReport()
    {
        world.Upload("2023-06", CareList.Of(10));
        await world.MakeAsync("2023-06", _ => 0);
        var before = world.Standing("2023-06").Key;

        world.Upload("2023-06", AuditLists.Of(6, (1, "Good")));
        await world.RunAsync("2023-06");
        var draft = world.Standing("2023-06").Key;
        Assert.NotEqual(before, draft);
        await world.Publishing.PublishAsync(draft, ReleaseTerms.Automatic, default);
        await world.MakeAsync("2023-06", _ => 0);
        world.Upload("2023-06", AuditLists.Of(6, (1, "Good"), (2, "Good")));

        // The others are still drafts, or never published.
        await world.Due.AskForAllDueAsync(default);
        Assert.Equal(
            ReportRecipe.Names.Remove(RunWorld.Quarterly), world.Queue.Waiting.Select(of => of.Report));
    }

    [Fact]
    public async Task Run_Monthly_NamesCasesInItsExemptEditionAloneAndOnlyWhileTheRegisterIsKept()
    {
        const string Report = "audit-monthly";
        world.Upload("2022-10", AuditLists.Of(10, (3, "Good")));
        await world.RunAsync("2022-10", Report);
        world.Upload("2022-09", AuditLists.Of(9, (1, "Good")));
        world.Mark("2022-10", UploadState.Expired);
        await world.RunAsync("2022-10", Report);

        var named = world.Editions.Placed.Keys
            .ToLookup(
                place => place.Container,
                place => TextOf(place).Contains("SYN-000003", StringComparison.Ordinal));
        Assert.Equal([true, false], named["exempt-quality-assurance"].OrderDescending());
        Assert.Equal([false, false], named["officer"]);
    }

    [Fact]
    public async Task Run_Deadlines_AreMadeAnewEachDayOfTheirMonthAlone()
    {
        const string Report = "deadlines";
        world.Upload("2023-08", AuditLists.Of(8, (1, "Good")));
        var made = new List<string>();
        foreach (var day in (DateTimeOffset[])[Utc(8, 3), Utc(8, 3), Utc(8, 4), Utc(9, 1)])
        {
            world.Time.Now = day;
            await world.SweepAsync();
            if (made.Count == 0)
                await world.RunAsync("2023-08", Report);
            made.Add(world.Standing("2023-08", Report).Key.Id);
        }

        Assert.Equal(made[0], made[1]);
        Assert.NotEqual(made[1], made[2]);
        Assert.Equal(made[2], made[3]);
    }

    [Fact]
    public async Task Run_FailedBeforeItWasEverMade_IsAskedForWhenAnAuditComes()
    {
        await world.Due.NoteFailureAsync(RunWorld.Key("2022-10", Annual), "for a reason", default);
        Assert.Equal(0, await world.Due.AskForAllDueAsync(default));

        world.Upload("2022-10", AuditLists.Of(10, (3, "Good")));

        Assert.Equal(1, await world.Due.AskForAuditsAsync(new ReportingMonth(2022, 10), default));
    }

    [Fact]
    public async Task Run_NewListOfAuditors_ChangesDraftsAndNoWorkingDocumentOfThePast()
    {
        world.Upload("2022-10", AuditLists.Of(10, (3, "Good")));
        await world.RunAsync("2022-10", Annual);
        await world.RunAsync("2022-10", "audit-monthly");
        world.GiveAuditors();

        Assert.Equal(1, await world.Due.AskForReferenceAsync(["auditors"], default));
        Assert.Equal(RunWorld.Key("2022-10", Annual), Assert.Single(world.Queue.Waiting));
    }

    [Fact]
    public async Task Run_StoppedAtAnyWrite_EndsInTheSameState()
    {
        var undisturbed = Ready();
        await undisturbed.RunAsync("2022-10", Annual);
        await undisturbed.SweepAsync();
        var writes = 0;
        while (await StoppedStateAsync(++writes) is { } state)
            Assert.Equal(undisturbed.State(), state);

        // Rows and commit of two registers; figures and clocks, two stagings and commit of the report; two copies.
        Assert.InRange(writes, 10, 20);
    }

    /// <returns>Null where the flow has fewer writes.</returns>
    private static async Task<string?> StoppedStateAsync(int write)
    {
        var world = Ready();
        world.Faults.StopAt = write;
        try
        {
            await world.RunAsync("2022-10", Annual);
            return null;
        }
        catch (StoppedException)
        {
            world.Faults.Restart();
        }

        await world.RunAsync("2022-10", Annual);
        await world.SweepAsync();
        return world.State();
    }

    private static RunWorld Ready()
    {
        var world = new RunWorld();
        world.Upload("2022-09", AuditLists.Of(9, (1, "Good"), (2, "RI")));
        world.Upload("2022-10", AuditLists.Of(10, (3, "Good")));
        world.Faults.Restart();
        return world;
    }

    private static DateTimeOffset Utc(int month, int day) => new(2023, month, day, 9, 0, 0, TimeSpan.Zero);

    private string TextOf(EditionPlace place)
    {
        using var package = new ZipArchive(new MemoryStream(world.Editions.Workbook(place)));
        return string.Concat(package.Entries.Select(part =>
        {
            using var reader = new StreamReader(part.Open());
            return reader.ReadToEnd();
        }));
    }

    private Task<ImmutableArray<AuditFigure>> Standing(string report) =>
        world.Audits.Figures.LoadAsync(world.Standing("2022-10", report).Key, default);

    private IEnumerable<decimal> Figures(params string[] measures)
    {
        var figures = world.Audits.Figures.LoadAsync(world.Standing("2022-10", Annual).Key, default).Result
            .Where(figure => figure.Breakdown == AuditBreakdowns.Authority)
            .ToDictionary(figure => figure.Measure, figure => figure.Figure.Value, StringComparer.Ordinal);
        return measures.Select(measure => figures[measure]!.Value);
    }
}
