using System.Globalization;
using NodaTime;
using Reporting.Cli.Samples;

namespace Reporting.Bench;

/// <summary>
/// The month of a large authority: Sample Borough five times over, about 100,000 rows in its Annex A workbook.
/// </summary>
internal static class MonthBench
{
    private const double AimSeconds = 3;
    private const double AimMegabytes = 512;
    private const int Runs = 3;

    private static readonly SampleRequest Large =
        new(new YearMonth(2023, 6), Months: 1, Children: 2400, Seed: 1, Scale: 5);

    /// <returns>The median run, or none where the build failed.</returns>
    public static Baseline? Run(string folder, TextWriter output)
    {
        var rows = 0;
        new SampleWriter(Large, folder).Write((_, written) => rows += written);
        output.WriteLine(Line($"build: {rows:N0} rows, {Runs} runs"));

        List<Measured> runs = [];
        for (var run = 1; run <= Runs; run++)
        {
            var measured = Measured.Run(
                "build", "--input", folder, "--period", "2023-06", "--out", Path.Combine(folder, Line($"out{run}")));
            output.WriteLine(Line(
                $"  {measured.Seconds:F2} s, {measured.PeakMegabytes:F0} MB, exit {measured.ExitCode}"));
            if (measured.ExitCode != 0)
            {
                output.WriteLine($"  build failed: {measured.LastLine}");
                return null;
            }

            runs.Add(measured);
        }

        var median = runs.OrderBy(run => run.Seconds).ElementAt(Runs / 2);
        var result = new Baseline(rows, median.Seconds, runs.Max(run => run.PeakMegabytes));
        Report(result, output);
        return result;
    }

    private static void Report(Baseline result, TextWriter output)
    {
        var time = Met(result.Seconds <= AimSeconds);
        var memory = Met(result.PeakMegabytes <= AimMegabytes);
        output.WriteLine(Line($"  {result.RowsPerSecond:N0} rows a second"));
        output.WriteLine(Line($"  time   {result.Seconds,7:F2} s   aim {AimSeconds:F0} s: {time}"));
        output.WriteLine(Line($"  memory {result.PeakMegabytes,7:F0} MB  aim {AimMegabytes:F0} MB: {memory}"));
        if (Baseline.Kept() is { } kept)
            output.WriteLine(Line($"  baseline {kept.RowsPerSecond:N0} rows a second, {kept.PeakMegabytes:F0} MB"));
    }

    private static string Met(bool met) => met ? "met" : "missed";

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
