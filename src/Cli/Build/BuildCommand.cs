using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Reporting.Cli.Terminal;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Cli.Build;

/// <summary><c>reporting build</c>: a folder of extracts in, drafts or a publication out, no storage at all.</summary>
internal static class BuildCommand
{
    private const string Description = """
        Makes the reports of a month from a folder of extracts.

        DIR holds one folder a month (2023-05, 2023-06, ...) with that month's files, and may hold a folder
        "reference". Drafts go to OUT/public and OUT/officer, files for one audience alone to OUT/exempt, the figures to
        OUT/results.csv and OUT/audit-results.csv, what the checks found to OUT/checks.csv. OUT/manifest.json and the
        officers' workbook manifest list all of it with its hashes.

        Examples:
          reporting build --input extracts --period 2023-06 --out out
          reporting build --input extracts --period 2022-10 --report audit-annual --out out
        """;

    private static readonly Option<DirectoryInfo> Input = new("--input")
    {
        Description = "The folder that holds the months and the reference files.",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly Option<ReportingMonth> Period =
        Options.Month("--period", "The reporting month, as in 2023-06.");

    private static readonly Option<DirectoryInfo> Out = new("--out")
    {
        Description = "Where the workbooks and csv files go.",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly Option<string[]> Report = new("--report")
    {
        Description = $"Only these reports, with spaces between: {string.Join(", ", BuildRun.ReportNames)}. Default: all whose "
            + "files are there.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<LocalDate?> PublishOn = new("--publish-on")
    {
        Description = "Makes a publication of that day instead of drafts, as in 2023-07-12.",
        HelpName = "yyyy-MM-dd",
        CustomParser = result =>
        {
            var read = LocalDatePattern.Iso.Parse(result.Tokens.Count == 1 ? result.Tokens[0].Value : "");
            if (read.Success && read.Value.Year <= Options.LastYear)
                return read.Value;
            result.AddError("--publish-on takes a day as in 2023-07-12.");
            return null;
        },
    };

    private static readonly Option<bool> LeaveOutRejected = new("--leave-out-rejected")
    {
        Description = "Goes on without files that can't be used instead of stopping.",
    };

    public static Command Create()
    {
        var command = new Command("build", Description) { Input, Period, Out, Report, PublishOn, LeaveOutRejected };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), cancel));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancel)
    {
        var period = parsed.GetValue(Period);
        var options = new RunOptions(
            period,
            [.. parsed.GetValue(Report) ?? []],
            parsed.GetValue(PublishOn),
            parsed.GetValue(LeaveOutRejected));
        RequireKnown(options.Reports);
        if (options.PublishOn < period.End)
            throw new UnusableInputException($"{period.ToWords()} can't be published before it ends: --publish-on.");

        var folder = parsed.GetValue(Out)!;
        OutputFolder.Require(folder, parsed.GetValue(Input)!);
        var inputs = InputFolder.Read(parsed.GetValue(Input)!, period);
        RunOutput output;
        using (var progress = new ProgressLine())
            output = BuildRun.Execute(inputs, options, progress, cancel);
        if (output.Refused.Length > 0)
            return Refuse(output);

        cancel.ThrowIfCancellationRequested();
        Summary.Write(output, period, OutputFolder.Write(folder, output), folder);
        return ExitCode.Done;
    }

    private static void RequireKnown(ImmutableArray<string> reports)
    {
        var unknown = reports.Except(BuildRun.ReportNames, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new UnusableInputException(
                $"There is no report {string.Join(", ", unknown)}. "
                + $"There are: {string.Join(", ", BuildRun.ReportNames)}.");
        }
    }

    /// <summary>Reference files never can.</summary>
    private static bool CanBeLeftOut(RunOutput output) => output.Refused.All(finding => finding.Period is not null);

    private static int Refuse(RunOutput output)
    {
        foreach (var finding in output.Refused)
        {
            var file = finding.File is null ? "" : $"{finding.Period} {finding.File}: ".TrimStart();
            Console.Error.WriteLine(PlainLine.Of($"{file}{PlaceText.Of(finding)}{finding.Message}"));
        }

        Console.Error.WriteLine("Nothing was written. Mend or remove what is named above"
            + (CanBeLeftOut(output) ? ", or go on without rejected files: --leave-out-rejected." : "."));
        return ExitCode.UnusableInput;
    }
}
