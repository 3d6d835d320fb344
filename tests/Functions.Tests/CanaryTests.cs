using System.IO.Compression;
using System.Text;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Tests.Functions.Telemetry;
using Reporting.Uploads;

namespace Reporting.Tests.Functions;

/// <summary>
/// Nothing of a file's name or cells leaves by a log line, a span or a metric: ZZCANARY stands in every name and cell.
/// </summary>
[Collection(TelemetryCollection.Name)]
public sealed class CanaryTests : IDisposable
{
    private const string Canary = "ZZCANARY";

    private readonly Heard heard = new();
    private readonly InMemoryApp app = new();

    [Theory]
    [InlineData("Child Unique ID,Date of Strategy Discussion,Outcome,Allocated Team\n"
        + "ZZCANARY1,15/06/2023,ZZCANARY,ZZCANARY\nZZCANARY2,ZZCANARY,ZZCANARY,ZZCANARY\n", "Accepted")]
    [InlineData("ZZCANARY,ZZCANARY heading\nZZCANARY,ZZCANARY\n", "Rejected")]
    public async Task ExtractArrived_AFileFullOfCanaries_LogsWhatBecameOfItWithoutOne(string content, string result)
    {
        app.Uploads.Put(UploadContainer.Extracts, "2023-06/ZZCANARY.csv", Encoding.UTF8.GetBytes(content));

        await app.CallAsync("ExtractArrived", Blob("extracts", "2023-06/ZZCANARY.csv"));

        AssertLogged("ExtractArrivedFunction", result);
        Assert.Contains(("reporting.uploads", 1, $"outcome={result}"), heard.Measurements);
        AssertNoCanary();
    }

    [Theory]
    [InlineData("ZZCANARY.csv")]
    [InlineData("ZZCANARY/ZZCANARY.csv")]
    [InlineData("2023-06/ZZCANARY/ZZCANARY.csv")]
    [InlineData("2023-06/gone ZZCANARY\n.csv")]
    public async Task ExtractArrived_ANameThatIsNotRead_IsNotRepeated(string name)
    {
        await app.CallAsync("ExtractArrived", Blob("extracts", name));

        Assert.Single(app.Log.Lines);
        AssertNoCanary();
    }

    [Theory]
    [InlineData("2023-06,performance-panel,0123abcd,ZZCANARY,2023-07-01,2023-07-02", "Accepted", "release-unknown-run")]
    [InlineData("ZZCANARY,ZZCANARY,ZZCANARY,ZZCANARY,ZZCANARY,ZZCANARY", "Rejected", "holding releases")]
    public async Task ReferenceChanged_ReleasesFullOfCanaries_AreFollowedWithoutOne(
        string row, string result, string problem)
    {
        app.Uploads.Put(UploadContainer.Reference, "ZZCANARY.csv", Encoding.UTF8.GetBytes(
            $"Period,Report,Run Id,Approved By Role,Approved On,Publish On\n{row}\n"));

        await app.CallAsync("ReferenceChanged", Blob("reference", "ZZCANARY.csv"));

        AssertLogged("ReferenceChangedFunction", result);
        AssertLogged("ReferenceChangedFunction", problem);
        AssertNoCanary();
    }

    [Fact]
    public async Task BuildReport_OfAMonthFullOfCanaries_MakesItInTheTraceOfItsUploadWithoutOne()
    {
        var upload = await TakeInAsync();
        var request = new RunRequest(new ReportKey(new ReportingMonth(2023, 6), "performance-panel"), upload);

        await app.CallAsync("BuildReport", RunRequestJson.Write(request));

        AssertLogged("BuildReportFunction", "Made");
        var run = Assert.Single(heard.Spans, span => span.OperationName == "run");
        Assert.Equal(upload, run.ParentId);
        Assert.Contains(heard.Spans, span => span.OperationName == "commit" && span.TraceId == run.TraceId);
        Assert.Contains(("reporting.runs", 1, "report=performance-panel outcome=Made"), heard.Measurements);
        Assert.Contains(heard.Measurements, one => one.Name == "reporting.run.duration");
        AssertNoCanary();
    }

    /// <summary>Names, ids, free text and formulas in every cell of a register that may hold any.</summary>
    [Theory]
    [InlineData("AuditMonthly")]
    [InlineData("AuditQuarterly")]
    [InlineData("Deadlines")]
    public async Task AuditReports_OfARegisterFullOfCanaries_TellNoneToLogsOrPublicEditions(string timer)
    {
        app.Time.Now = new DateTimeOffset(2023, 7, 9, 5, 0, 0, TimeSpan.Zero);
        app.Uploads.Put(UploadContainer.Extracts, "2023-06/ZZCANARY.csv", Encoding.UTF8.GetBytes(
            "Audit ID,Child Unique ID,Service Area,Team,Auditor,Audit Type,Theme,Date Allocated,Date Completed,Grade,"
            + "Moderation Route,Strengths,Areas for Improvement,Actions,ZZCANARY heading\n"
            + string.Concat(Enumerable.Range(1, 12).Select(number => FormattableString.Invariant(
                $"ZZCANARY{number},ZZCANARY{number},ZZCANARY area,ZZCANARY team,ZZCANARY Auditor,ZZCANARY type,")
                + "ZZCANARY theme,03/06/2023,15/06/2023,Good,ZZCANARY,=ZZCANARY();ZZCANARY,+ZZCANARY,@ZZCANARY,"
                + "-ZZCANARY\n"))));
        await app.CallAsync("ExtractArrived", Blob("extracts", "2023-06/ZZCANARY.csv"));
        AssertLogged("ExtractArrivedFunction", "Accepted");

        await app.CallAsync(timer);
        await app.DrainAsync();

        AssertLogged("BuildReportFunction", "Made");
        AssertNoCanary();
        Assert.All(
            app.Editions.Placed.Keys,
            place => Assert.DoesNotContain(Canary, $"{place}", StringComparison.OrdinalIgnoreCase));
        var drafts = app.Editions.Placed.Keys.Where(place => place.Container == "drafts").ToList();
        Assert.Equal(timer is "AuditQuarterly" or "Deadlines", drafts.Count > 0);
        Assert.All(
            drafts,
            place => Assert.DoesNotContain(Canary, Text(app.Editions.Workbook(place)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task BuildReport_AMessageThatIsNone_IsCountedNowhereAndNotRepeated()
    {
        var thrown = await Assert.ThrowsAsync<UnreadableMessageException>(() => app.CallAsync("BuildReport", Canary));

        Assert.DoesNotContain(Canary, thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PoisonedUploads_NamesTheFolderAndNotTheFile()
    {
        app.Uploads.Put(UploadContainer.Extracts, "2023-06/ZZCANARY.csv", Encoding.UTF8.GetBytes("ZZCANARY"));

        await app.CallAsync("PoisonedUploads",
            """{"FunctionId":"ExtractArrived","ContainerName":"extracts","BlobName":"2023-06/ZZCANARY.csv","ETag":"0"}""");

        AssertLogged("PoisonedUploadsFunction", "2023-06");
        Assert.Contains(("reporting.uploads", 1, "outcome=Failed"), heard.Measurements);
        AssertNoCanary();
    }

    [Fact]
    public async Task PoisonedRuns_NamesTheReport()
    {
        await TakeInAsync();
        var request = new RunRequest(new ReportKey(new ReportingMonth(2023, 6), "performance-panel"));

        await app.CallAsync("PoisonedRuns", RunRequestJson.Write(request));

        AssertLogged("PoisonedRunsFunction", "2023-06/performance-panel");
        AssertNoCanary();
    }

    [Theory]
    [InlineData("PoisonedRuns", "ZZCANARY")]
    [InlineData("PoisonedRuns", """{"period":"2023-06","report":"ZZCANARY"}""")]
    [InlineData("PoisonedUploads", "ZZCANARY")]
    [InlineData("PoisonedUploads", """{"ContainerName":"extracts","ETag":"ZZCANARY"}""")]
    public async Task Poisoned_AMessageThatCannotBeRead_IsPutAwayAndNotRepeated(string function, string message)
    {
        await app.CallAsync(function, message);

        var line = Assert.Single(app.Log.Lines);
        Assert.Equal(LogLevel.Error, line.Level);
        AssertLogged($"{function}Function", "can't be read was put away");
        AssertNoCanary();
    }

    [Theory]
    [InlineData("MonthlyPerformance")]
    [InlineData("AuditAllocation")]
    [InlineData("AuditMonthly")]
    [InlineData("AuditQuarterly")]
    [InlineData("AuditAnnual")]
    [InlineData("Deadlines")]
    [InlineData("Sweep")]
    public async Task Timers_OverAStoreFullOfCanaries_LogWhatTheyDidWithoutOne(string function)
    {
        await TakeInAsync();
        app.Uploads.Put(UploadContainer.Extracts, "ZZCANARY/ZZCANARY.csv", Encoding.UTF8.GetBytes("ZZCANARY"));

        await app.CallAsync(function);

        AssertLogged($"{function}Function", "missed: False");
        AssertNoCanary();
    }

    [Fact]
    public async Task Sweep_AnUploadThatNoEventBroughtIn_MeasuresItsAge()
    {
        app.Uploads.Now = app.Time.Now - TimeSpan.FromHours(2);
        app.Uploads.Put(UploadContainer.Extracts, "2023-06/a.csv", Encoding.UTF8.GetBytes("ZZCANARY"));

        await app.CallAsync("Sweep");

        Assert.Contains(
            ("reporting.uploads.oldest_unprocessed.age", TimeSpan.FromHours(2).TotalSeconds, string.Empty),
            heard.Measurements);
    }

    [Fact]
    public async Task Health_OverAStoreFullOfCanaries_TellsNone()
    {
        app.Uploads.Put(UploadContainer.Extracts, "2023-06/ZZCANARY.csv", Encoding.UTF8.GetBytes("ZZCANARY"));
        await app.CallAsync("ExtractArrived", Blob("extracts", "2023-06/ZZCANARY.csv"));

        var (status, body) = await HealthResponse.OfAsync(app);

        Assert.Equal(StatusCodes.Status200OK, status);
        Assert.DoesNotContain(Canary, body, StringComparison.OrdinalIgnoreCase);
        AssertNoCanary();
    }

    public void Dispose()
    {
        app.Dispose();
        heard.Dispose();
    }

    /// <returns>The trace parent of the upload.</returns>
    private async Task<string> TakeInAsync()
    {
        using var upload = Reporting.Functions.Telemetry.ReportingTelemetry.Source.StartActivity("ExtractArrived");
        app.Uploads.Put(UploadContainer.Extracts, "2023-06/ZZCANARY.csv", Encoding.UTF8.GetBytes(
            "Child Unique ID,Date of Strategy Discussion,Outcome,Allocated Team\n"
            + "ZZCANARY1,15/06/2023,ZZCANARY,ZZCANARY\n"));
        await app.CallAsync("ExtractArrived", Blob("extracts", "2023-06/ZZCANARY.csv"));
        return upload!.Id!;
    }

    private static string Text(byte[] workbook)
    {
        using var package = new ZipArchive(new MemoryStream(workbook));
        return string.Concat(package.Entries.Select(part =>
        {
            using var reader = new StreamReader(part.Open());
            return reader.ReadToEnd();
        }));
    }

    private void AssertLogged(string function, string text) => Assert.Contains(
        app.Log.Lines,
        line => line.Category.EndsWith(function, StringComparison.Ordinal)
            && line.Text.Contains(text, StringComparison.Ordinal));

    private void AssertNoCanary()
    {
        var texts = app.Log.Lines.Select(line => line.Text).Concat(heard.Texts).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.DoesNotContain(Canary, text, StringComparison.OrdinalIgnoreCase));
    }

    private static BlobClient Blob(string container, string name) =>
        new BlobContainerClient("UseDevelopmentStorage=true", container).GetBlobClient(name);
}
