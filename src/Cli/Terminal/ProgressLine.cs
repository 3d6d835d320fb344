using Reporting.Runs;
using Spectre.Console;

namespace Reporting.Cli.Terminal;

/// <summary>Shows how far a run is: one line that is overwritten on a terminal, a line a step in a log.</summary>
internal sealed class ProgressLine : IProgress<RunProgress>, IDisposable
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Console.Error),
    });

    private readonly Lock gate = new();
    private int width;

    public void Report(RunProgress value)
    {
        var line = $"{value.Step} ({value.Done} of {value.Of})";
        lock (gate)
        {
            if (!console.Profile.Out.IsTerminal)
            {
                Console.Error.WriteLine(line);
                return;
            }

            Console.Error.Write($"\r{line.PadRight(width)}");
            width = line.Length;
        }
    }

    public void Dispose()
    {
        if (width > 0)
            Console.Error.Write($"\r{new string(' ', width)}\r");
    }
}
