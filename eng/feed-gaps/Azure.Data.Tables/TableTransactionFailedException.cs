namespace Azure.Data.Tables;

/// <summary>The service refused an entity-group transaction; nothing of it was applied.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    internal TableTransactionFailedException(Response member)
        : base(member, innerException: null, TableErrors.Parser) =>
        FailedTransactionActionIndex = IndexIn(TableErrors.MessageOf(member));

    /// <summary>Zero-based position of the member that was refused; null where the service does not say.</summary>
    public int? FailedTransactionActionIndex { get; }

    // The service puts the position before its message: "3:The specified entity already exists."
    private static int? IndexIn(string message)
    {
        var end = message?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return end > 0 && int.TryParse(message[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
    }
}
