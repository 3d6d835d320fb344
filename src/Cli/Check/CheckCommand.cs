using System.CommandLine;
using Reporting.Cli.Build;
using Reporting.Cli.Terminal;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Cli.Check;

/// <summary><c>reporting check</c>: the receipt an upload would get.</summary>
internal static class CheckCommand
{
    private const string Description = """
        Checks files as an upload would be checked and prints the receipt: per list the rows read, used and set
        aside, and every problem with sheet, row, column and what to do. No value of a child's record is repeated.

        Example:
          reporting check annex-a.xlsx supervision.csv --period 2023-06 --out receipt.xlsx
        """;

    private static readonly Argument<FileInfo[]> Files = new("FILE")
    {
        Description = "One or more .xlsx or .csv files of one month.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<ReportingMonth> Period =
        Options.Month("--period", "The month the files are for, as in 2023-06.", required: false);

    private static readonly Option<FileInfo?> Out = new("--out")
    {
        Description = "Writes the receipt as a workbook too.",
        HelpName = "receipt.xlsx",
    };

    public static Command Create()
    {
        var command = new Command("check", Description) { Files, Period, Out };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), cancel));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancel)
    {
        var files = parsed.GetValue(Files)!;
        foreach (var file in files.Where(file => file is not { Exists: true }))
            throw new UnusableInputException($"There is no file {file?.FullName ?? "without a name"}.");
        var receipt = parsed.GetValue(Out);
        if (files.Any(file => file.FullName == receipt?.FullName))
            throw new UnusableInputException("The receipt would overwrite the file. Give it another name: --out.");

        var options = new ExtractOptions { Period = parsed.GetResult(Period) is null ? null : parsed.GetValue(Period) };
        var receipts = files.Select(file => CheckFile.Run(FileOnDisk.Upload(file), options, cancel)).ToList();
        foreach (var line in receipts.SelectMany(ReceiptText.Lines))
            Console.WriteLine(PlainLine.Of(line));
        if (receipt is not null)
            Write(receipt, receipts);
        return receipts.Exists(each => each.IsRejected) ? ExitCode.UnusableInput : ExitCode.Done;
    }

    private static void Write(FileInfo file, IReadOnlyList<Receipt> receipts)
    {
        using var staged = new StagedFolder(file.Directory!);
        using (var stream = File.Create(Path.Combine(staged.FullName, file.Name)))
            ReceiptReport.Write(receipts, stream);
        staged.Commit();
    }
}
