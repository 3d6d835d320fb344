using System.CommandLine;
using Reporting.Azurite;
using Reporting.Cli.Build;
using Reporting.Cli.Terminal;

namespace Reporting.Cli.Demo;

/// <summary><c>reporting demo</c>: the whole system on one machine, from upload to published edition.</summary>
internal static class DemoCommand
{
    private const string Description = """
        Runs the whole system on this machine: starts Azurite (the storage emulator; installed by npm on first use) and
        the functions app in a temporary folder, uploads synthetic extracts of Sample Borough, waits for the drafts,
        approves them and fetches the editions. Nothing is left running. Needs the repository and Node.js.

        Example:
          reporting demo --out out
        """;

    private static readonly Option<DirectoryInfo> Out = new("--out")
    {
        Description = "Where the editions and receipts go.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo("out"),
    };

    public static Command Create()
    {
        var command = new Command("demo", Description) { Out };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var folder = parsed.GetValue(Out)!;
        OutputFolder.Require(folder);
        try
        {
            DemoOutcome outcome;
            using (var progress = new ProgressLine())
                outcome = await new DemoRun(folder, progress, TimeProvider.System).RunAsync(cancel);
            foreach (var line in outcome.Lines(folder))
                Console.WriteLine(PlainLine.Of(line));
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is DemoFailedException or AzuriteException)
        {
            Console.Error.WriteLine(failure.Message);
            Console.Error.WriteLine("Everything that the demo had started is stopped; nothing was written.");
            return ExitCode.Fault;
        }
    }
}
