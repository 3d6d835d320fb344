using System.CommandLine;
using Reporting.Cli;
using Reporting.Cli.Build;
using Reporting.Cli.Check;
using Reporting.Cli.Demo;
using Reporting.Cli.Explain;
using Reporting.Cli.Samples;
using Reporting.Cli.Terminal;
using Reporting.Cli.Verify;
using Reporting.Periods;

var root = new RootCommand(
    "Performance and quality-assurance reporting for children's services: monthly extracts in, workbooks out.")
{
    BuildCommand.Create(),
    CheckCommand.Create(),
    ExplainCommand.Create(),
    SampleCommand.Create(),
    DemoCommand.Create(),
    VerifyCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
        Console.Error.WriteLine(error.Message);
    var verb = parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";
    Console.Error.WriteLine($"See: reporting {verb}--help");
    return ExitCode.UnusableInput;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        // Time to clear away what was half done when somebody stops the command.
        ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
    });
}
catch (Exception refused) when (refused is UnusableInputException or MissingBankHolidaysException)
{
    Console.Error.WriteLine(refused.Message);
    return ExitCode.UnusableInput;
}
catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
{
    // These messages name paths, never what stands in a file.
    Console.Error.WriteLine(PlainLine.Of($"A file or folder can't be read or written. {refused.Message}"));
    return ExitCode.UnusableInput;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. Nothing half-done was left behind.");
    return ExitCode.Fault;
}
catch (Exception fault)
{
    // The message may quote what was being read; the type and the places in our code never do.
    var cause = fault.GetBaseException();
    cause = cause is AggregateException several ? several.InnerExceptions[0] : cause;
    Console.Error.WriteLine(
        $"This is a fault of the program, not of your files ({cause.GetType().Name}). Please report:");
    Console.Error.WriteLine(cause.StackTrace);
    return ExitCode.Fault;
}
