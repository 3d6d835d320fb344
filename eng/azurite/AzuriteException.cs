namespace Reporting.Azurite;

/// <summary>Azurite can't be installed or started; the message says why and what to do.</summary>
public sealed class AzuriteException(string message, Exception? inner = null) : Exception(message, inner);
