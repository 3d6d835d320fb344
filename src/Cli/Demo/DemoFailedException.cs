namespace Reporting.Cli.Demo;

/// <summary>The demo can't go on; the message says where it stands and what to do.</summary>
internal sealed class DemoFailedException(string message, Exception? inner = null) : Exception(message, inner);
