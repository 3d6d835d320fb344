using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Reporting.Periods;

namespace Reporting.Cli.Samples;

/// <summary>The verb <c>sample</c>: synthetic extracts of the made-up authority Sample Borough.</summary>
internal static class SampleCommand
{
    private const string Description = """
        Writes synthetic extracts of the made-up authority Sample Borough: OUT/{period}/ for each month, with the dirt
        of real files, and OUT/reference/ with its auditors, training and population by ethnicity. The same options give
        the same files. With an odd seed the audits of one practice area improve over the months, with an even one none
        do; planted.csv and planted-audits.csv say what was planted, and no report reads them. White and Black Caribbean
        children stand out in care, and among care leavers, and at no other stage.

        Example: reporting sample --period 2023-06 --months 13 --children 2400 --seed 1 --out out/sample
        """;

    private static readonly Option<ReportingMonth> Period =
        Options.Month("--period", "The last month, as in 2023-06.", required: false);

    private static readonly Option<int> Months = Number("--months", "How many months, ending with --period", 13, 1, 60);
    private static readonly Option<int> Children =
        Number("--children", "Children open at a time, about", 2400, 50, 50_000);
    private static readonly Option<int> Seed = Number("--seed", "Another seed, another borough", 1, 0, int.MaxValue);
    private static readonly Option<int> Scale = Number("--scale", "Multiplies --children", 1, 1, 20);
    private static readonly Option<DirectoryInfo> Out =
        new("--out") { Description = "Folder to write to", Required = true };

    internal static Command Create()
    {
        var command = new Command("sample", Description) { Period, Months, Children, Seed, Scale, Out };
        command.SetAction((result, cancel) => Task.Run(() => Run(result, cancel), cancel));
        Period.DefaultValueFactory = _ => new ReportingMonth(2023, 6);
        return command;
    }

    private static int Run(ParseResult result, CancellationToken cancel)
    {
        var last = result.GetValue(Period);
        var request = new SampleRequest(
            new YearMonth(last.Year, last.Month), result.GetValue(Months), result.GetValue(Children),
            (ulong)result.GetValue(Seed), result.GetValue(Scale));
        var folder = result.GetValue(Out)!;
        using var staged = new StagedFolder(folder);
        var output = result.InvocationConfiguration.Output;
        var watch = Stopwatch.StartNew();
        var rows = 0;
        var writer = new SampleWriter(request, staged.FullName);
        writer.Write((month, written) =>
        {
            cancel.ThrowIfCancellationRequested();
            rows += written;
            if (watch.Elapsed > TimeSpan.FromSeconds(1))
                output.WriteLine(Line($"{YearMonthPattern.Iso.Format(month)}: {written:N0} rows"));
        });
        staged.Commit();
        output.WriteLine(
            Line($"Sample Borough (synthetic): {request.Months} months, {rows:N0} rows, in {folder.FullName}"));
        output.WriteLine(Line(
            $"Trend of the audits, by practice area and month in planted-audits.csv: {writer.Trend}."));
        output.WriteLine(Line(
            $"Dirt planted on purpose, by period and list in planted.csv ({writer.Planted.Total:N0}):"));
        foreach (var (kind, count) in writer.Planted.Kinds)
            output.WriteLine(Line($"  {kind,-24} {count,7:N0}"));
        return 0;
    }

    private static Option<int> Number(string name, string description, int usual, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Implicit)
                return;
            var written = result.Tokens.Count == 1 ? result.Tokens[0].Value : null;
            if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var given)
                || given < least || given > most)
                result.AddError(Line($"{name} takes a whole number from {least} to {most}."));
        });
        return option;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
