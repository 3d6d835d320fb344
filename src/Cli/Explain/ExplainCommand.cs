using System.CommandLine;
using Reporting.Cli.Build;
using Reporting.Cli.Terminal;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Cli.Explain;

/// <summary><c>reporting explain</c>: why an indicator's figure moved between two months; no child is named.</summary>
internal static class ExplainCommand
{
    private const string Description = """
        Says why an indicator's figure moved between two months of a folder of extracts: steps that add up exactly, and
        how sure the two figures are. It prints counts of children, small ones too, and no child.

        DIR holds one folder a month (2023-05, 2023-06, ...) with that month's files, and may hold a folder "reference".

        Example:
          reporting explain cp-visits-10-days --input extracts --from 2023-05 --to 2023-06
        """;

    private static readonly Argument<string> Name = new("INDICATOR")
    {
        Description = "The indicator by its id or any title it was published under.",
    };

    private static readonly Option<DirectoryInfo> Input = new("--input")
    {
        Description = "The folder that holds the months and the reference files.",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly Option<ReportingMonth> From = Options.Month("--from", "The first month, as in 2023-05.");

    private static readonly Option<ReportingMonth> To = Options.Month("--to", "The second month, as in 2023-06.");

    public static Command Create()
    {
        var command = new Command("explain", Description) { Name, Input, From, To };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), cancel));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancel)
    {
        var indicator = IndicatorNamed(parsed.GetValue(Name)!);
        var (from, to) = (parsed.GetValue(From), parsed.GetValue(To));
        var inputs = InputFolder.Read(parsed.GetValue(Input)!, from > to ? from : to);
        RequireThere(inputs, from);
        RequireThere(inputs, to);
        try
        {
            using var progress = new ProgressLine();
            var (explanation, leftOut) = ExplainRun.Execute(inputs, indicator, from, to, progress, cancel);
            foreach (var finding in leftOut)
            {
                Console.Error.WriteLine(PlainLine.Of(
                    $"Left out: {finding.Period} {finding.File}: {PlaceText.Of(finding)}{finding.Message}"));
            }

            ExplanationText.Write(explanation);
        }
        catch (UnusableReferenceException refused)
        {
            throw new UnusableInputException(PlainLine.Of(refused.Message));
        }

        return ExitCode.Done;
    }

    private static Indicator IndicatorNamed(string name) => Catalogue.Find(name)
        ?? throw new UnusableInputException(PlainLine.Of(
            $"There is no indicator {name}. Nearest: {string.Join(", ", NearestIndicators.To(name))}."));

    private static void RequireThere(RunInputs inputs, ReportingMonth month)
    {
        if (inputs.Extracts.ContainsKey(month))
            return;
        var there = inputs.Extracts.Count == 0 ? "none" : string.Join(", ", inputs.Extracts.Keys);
        throw new UnusableInputException($"There is no folder {month}. Months up to the later of the two: {there}.");
    }
}
