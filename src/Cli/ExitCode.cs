namespace Reporting.Cli;

/// <summary>What the shell learns. Source: design.md, Command line.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 1;

    /// <summary>The input can't be used, and the message said why.</summary>
    public const int UnusableInput = 2;
}
