namespace Reporting.Runs;

/// <summary>A message of a queue is not what the queue is for. Its text is not repeated: it may be anything.</summary>
public sealed class UnreadableMessageException(string message) : FormatException(message);
