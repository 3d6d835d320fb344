namespace Reporting.Cli;

/// <summary>What was asked for, or pointed at, can't be used: the message tells the person what to do.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
