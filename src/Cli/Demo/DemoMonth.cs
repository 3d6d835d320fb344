using System.Text;
using NodaTime;
using Reporting.Cli.Samples;
using Reporting.Periods;

namespace Reporting.Cli.Demo;

/// <summary>What officers do with the system, month after month: upload, look at the draft, approve, fetch.</summary>
internal sealed class DemoMonth(
    OfficerStorage storage, Patience patience, PhaseTimes phases, IProgress<string> progress)
{
    private static readonly ReportingMonth Period = DemoPlan.Period;

    /// <param name="extracts">Where the synthetic extracts may be written.</param>
    /// <param name="target">Where the editions go, all of them or none.</param>
    public async Task<DemoOutcome> RunAsync(
        string extracts, DirectoryInfo target, TimeProvider time, CancellationToken cancel)
    {
        await phases.MeasureAsync(
            "Synthetic extracts written", () => Task.Run(() => Generate(extracts, cancel), cancel));
        foreach (var month in Period.LastMonths(DemoPlan.Months))
        {
            await phases.MeasureAsync(
                $"{month.ToWords()}: from upload to draft", () => SendAsync(extracts, month, cancel));
        }

        await phases.MeasureAsync("From approval to publication", () => ApproveAsync(time, cancel));
        using var staged = new StagedFolder(target);
        await phases.MeasureAsync("Editions and receipts fetched", () => FetchAsync(staged.FullName, cancel));
        var rows = await storage.FiguresAsync(cancel);
        var files = Directory.EnumerateFiles(staged.FullName, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(staged.FullName, file))
            .OrderBy(file => file, StringComparer.Ordinal);
        DemoOutcome outcome = new([.. files], rows, phases.ToList());
        staged.Commit();
        return outcome;
    }

    private void Generate(string extracts, CancellationToken cancel)
    {
        var request = new SampleRequest(
            new YearMonth(Period.Year, Period.Month), DemoPlan.Months, DemoPlan.Children, DemoPlan.Seed, Scale: 1);
        new SampleWriter(request, extracts).Write((month, rows) =>
        {
            cancel.ThrowIfCancellationRequested();
            progress.Report($"Writing synthetic extracts of {ReportingMonth.Of(month.OnDayOfMonth(1)).ToWords()}");
        });
    }

    /// <summary>The workbook with the Annex A lists comes last, so that the month's set is complete with it.</summary>
    private async Task SendAsync(string extracts, ReportingMonth month, CancellationToken cancel)
    {
        var files = new DirectoryInfo(Path.Combine(extracts, month.ToString())).GetFiles()
            .OrderBy(file => file.Name.StartsWith("annex-a", StringComparison.Ordinal))
            .ThenBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        progress.Report($"{month.ToWords()}: uploading {files.Count} files");
        foreach (var file in files.SkipLast(1))
            await UploadAsync(month, file, cancel);
        await ReceiptsAsync(month, files.Count - 1, cancel);
        await UploadAsync(month, files[^1], cancel);
        await ReceiptsAsync(month, files.Count, cancel);
        await DraftsAsync(month, cancel);
    }

    private async Task UploadAsync(ReportingMonth month, FileInfo file, CancellationToken cancel)
    {
        var content = BinaryData.FromBytes(await File.ReadAllBytesAsync(file.FullName, cancel));
        await storage.UploadAsync("extracts", $"{month}/{file.Name}", content, cancel);
    }

    private Task<IReadOnlyList<string>> ReceiptsAsync(ReportingMonth month, int count, CancellationToken cancel) =>
        patience.UntilAsync(
            async token =>
            {
                var names = await storage.NamesAsync("receipts", $"{month}/", token);
                var receipts = names.Where(name => name.EndsWith(".xlsx", StringComparison.Ordinal)).ToList();
                return new Look<IReadOnlyList<string>>(
                    receipts.Count >= count ? receipts : null,
                    $"{month.ToWords()}: {receipts.Count} of {count} files have their receipt");
            },
            cancel);

    /// <returns>The short code of the run that made it, by report.</returns>
    private Task<Dictionary<string, string>> DraftsAsync(ReportingMonth month, CancellationToken cancel) =>
        patience.UntilAsync(
            async token =>
            {
                var codes = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (var report in DemoPlan.Reports)
                {
                    if (await storage.RunCodeAsync(DemoPlan.DraftOf(month, report), token) is { } code)
                        codes.Add(report, code);
                }

                return new Look<Dictionary<string, string>>(
                    codes.Count == DemoPlan.Reports.Length ? codes : null,
                    $"{month.ToWords()}: {codes.Count} of {DemoPlan.Reports.Length} drafts are made");
            },
            cancel);

    private async Task ApproveAsync(TimeProvider time, CancellationToken cancel)
    {
        var codes = await DraftsAsync(Period, cancel);
        var releases = DemoPlan.Releases(Period, codes, new LondonClock(time).Today);
        await storage.UploadAsync(
            "reference", "releases.csv", BinaryData.FromBytes(Encoding.UTF8.GetBytes(releases)), cancel);
        await ThereAsync(
            "published", [.. DemoPlan.Reports.Select(report => DemoPlan.FirstIssueOf(Period, report))], cancel);
        await ThereAsync(
            "officer", [.. codes.Select(each => DemoPlan.OfficerOf(Period, each.Key, each.Value))], cancel);
    }

    private Task<IReadOnlyList<string>> ThereAsync(
        string container, IReadOnlyList<string> wanted, CancellationToken cancel) =>
        patience.UntilAsync(
            async token =>
            {
                var there = wanted.Intersect(
                    await storage.NamesAsync(container, $"{Period}/", token), StringComparer.Ordinal).Count();
                return new Look<IReadOnlyList<string>>(
                    there == wanted.Count ? wanted : null,
                    $"{Period.ToWords()}: {there} of {wanted.Count} editions are in {container}");
            },
            cancel);

    private async Task FetchAsync(string folder, CancellationToken cancel)
    {
        (string Container, string Folder)[] editions =
            [("published", "public"), ("officer", "officer"), ("receipts", "receipts")];
        foreach (var (container, into) in editions)
        {
            foreach (var name in await storage.NamesAsync(container, $"{Period}/", cancel))
                await storage.FetchAsync(container, name, Path.Combine(folder, into), cancel);
        }
    }
}
