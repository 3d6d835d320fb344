using Reporting.Runs;
using Spectre.Console;

namespace Reporting.Cli.Terminal;

/// <summary>Shows how far a run is: one line that is overwritten on a terminal, a line a step in a log.</summary>
internal sealed class ProgressLine : IProgress<RunProgress>, IProgress<string>, IDisposable
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Console.Error),
    });

    private readonly Lock gate = new();
    private int width;

    public void Report(RunProgress value) => Report($"{value.Step} ({value.Done} of {value.Of})");

    /// <param name="value">One line.</param>
    public void Report(string value)
    {
        var line = PlainLine.Of(value);
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
