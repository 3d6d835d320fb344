using System.CommandLine;
using Azure;
using Azure.Identity;
using Reporting.Cli.Terminal;
using Reporting.Scrutiny.Verifying;
using Reporting.Storage;
using Reporting.Storage.Accounts;

namespace Reporting.Cli.Verify;

/// <summary><c>reporting verify</c>: is this file ours, was it published, and does it still hold?</summary>
internal static class VerifyCommand
{
    private const string Description = """
        Looks a file up in the storage of a deployment by its content and says what it is: genuine, with its issue and
        the cells that have changed since, or a draft or officer edition that was never published, or altered, or not
        ours. Nothing is written. Exit code 0 for a genuine issue alone.

        An account in the cloud is opened by who you are signed in as (it needs the roles Storage Table Data Reader and
        Storage Blob Data Reader); the emulator by its connection string or UseDevelopmentStorage=true.

        Example:
          reporting verify performance-panel-2023-06-issue-1.xlsx --storage streportingprod
        """;

    private static readonly Argument<FileInfo> File = new("FILE") { Description = "A workbook as it was received." };

    private static readonly Option<string> Storage = new("--storage")
    {
        Description = "The storage account's name, or the emulator's connection string.",
        HelpName = "NAME",
        Required = true,
    };

    public static Command Create()
    {
        var command = new Command("verify", Description) { File, Storage };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var file = parsed.GetValue(File)!;
        if (!file.Exists)
            throw new UnusableInputException($"There is no file {file.FullName}.");
        var found = await VerifyAsync(file, Open(parsed.GetValue(Storage)!), cancel);
        foreach (var line in VerificationText.Lines(found))
            Console.WriteLine(PlainLine.Of(line));
        return found.IsGenuine ? ExitCode.Done : ExitCode.UnusableInput;
    }

    private static StoredRecords Open(string storage)
    {
        try
        {
            return StoredRecords.Open(StorageConnection.ToRead(storage));
        }
        catch (InvalidOperationException refused)
        {
            throw new UnusableInputException(refused.Message);
        }
    }

    private static async Task<Verification> VerifyAsync(FileInfo file, StoredRecords records, CancellationToken cancel)
    {
        var verifier = new WorkbookVerifier(records.Publications, records.Runs, records.Results, records.Uploads);
        using var content = file.OpenRead();
        try
        {
            return await verifier.VerifyAsync(content, cancel);
        }
        catch (Exception failure) when (WhyUnreachable(failure) is not null)
        {
            throw new UnusableInputException(WhyUnreachable(failure)!);
        }
    }

    // The client's own messages hold addresses and headers.
    private static string? WhyUnreachable(Exception failure) => failure switch
    {
        AuthenticationFailedException => "You are not signed in to the account's directory. Sign in (az login).",
        RequestFailedException { Status: 401 or 403 } =>
            "The account does not let you read. Ask for the roles Storage Table Data Reader and Storage Blob Data "
            + "Reader, and for access to its network.",
        RequestFailedException { Status: 404 } => "The account holds no reports of this system.",
        RequestFailedException { Status: 0 } => "The account can't be reached. Look at its name and your network.",
        AggregateException several when several.InnerExceptions.FirstOrDefault() is RequestFailedException each =>
            WhyUnreachable(each),
        _ => null,
    };
}
