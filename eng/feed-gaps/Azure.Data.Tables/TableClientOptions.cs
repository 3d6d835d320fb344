namespace Azure.Data.Tables;

/// <summary>Retries, transport and diagnostics of a client.</summary>
public class TableClientOptions : ClientOptions;
