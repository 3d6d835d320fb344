using Microsoft.Extensions.Configuration;

namespace Reporting.Storage.Accounts;

/// <summary>How the data storage account is reached, as the settings under <c>ReportingStorage</c> say.</summary>
/// <remarks>
/// In the cloud by identity: <c>ReportingStorage__blobServiceUri</c>, <c>__queueServiceUri</c>,
/// <c>__tableServiceUri</c>, and <c>__clientId</c> where the identity is user-assigned. A connection string in
/// <c>ReportingStorage</c> itself is for the emulator: accounts in the cloud have no keys (faults.md, Bicep checklist).
/// </remarks>
public sealed record StorageConnection
{
    /// <summary>The section's name, and what triggers call the connection.</summary>
    public const string Name = "ReportingStorage";

    private StorageConnection()
    {
    }

    /// <summary>Null in the cloud.</summary>
    internal string? Emulator { get; private init; }

    /// <summary>Null for the emulator.</summary>
    internal ServiceAddresses? Cloud { get; private init; }

    /// <summary>Nothing is made that isn't there: who may only read may not make anything.</summary>
    internal bool ReadsAlone { get; private init; }

    /// <summary>To look something up: an account in the cloud by its name and the identity that the environment gives,
    /// or the emulator.</summary>
    /// <param name="storage">The account's name, the emulator's connection string or
    /// <c>UseDevelopmentStorage=true</c>.</param>
    /// <exception cref="InvalidOperationException">It is neither.</exception>
    public static StorageConnection ToRead(string storage)
    {
        if (EmulatorConnectionString.IsOne(storage))
            return new StorageConnection { Emulator = storage, ReadsAlone = true };
        if (storage.Length is < 3 or > 24
            || !storage.All(each => char.IsAsciiLetterLower(each) || char.IsAsciiDigit(each)))
            throw new InvalidOperationException(
                "This is no storage account's name (3 to 24 lower-case letters and digits), nor the emulator's "
                + "connection string. Accounts in the cloud are opened by identity, never by a key.");
        string Address(string service) => $"https://{storage}.{service}.core.windows.net";
        return new StorageConnection
        {
            Cloud = new ServiceAddresses(Address("blob"), Address("queue"), Address("table"), ClientId: null),
            ReadsAlone = true,
        };
    }

    /// <exception cref="InvalidOperationException">It is not set, or not in full; says all that is to set.</exception>
    public static StorageConnection From(IConfiguration configuration)
    {
        var section = configuration.GetSection(Name);
        var addresses = ServiceAddresses.Read(section);
        return section.Value is { Length: > 0 } text
            ? OfEmulator(text, addresses.Given)
            : new StorageConnection { Cloud = addresses.Complete() };
    }

    private static StorageConnection OfEmulator(string text, bool addressesToo)
    {
        if (addressesToo)
            throw new InvalidOperationException(
                $"{Name} is set twice, as a connection string and by address: leave one out. "
                + "A connection string is for the emulator only.");
        if (!EmulatorConnectionString.IsOne(text))
            throw new InvalidOperationException(
                $"The connection string in {Name} is not the emulator's: BlobEndpoint, QueueEndpoint and TableEndpoint "
                + "must lie on this machine (127.0.0.1), or UseDevelopmentStorage=true. An account in the cloud is "
                + $"reached by identity: leave {Name} out and set {ServiceAddresses.AllSettings}.");
        return new StorageConnection { Emulator = text };
    }
}
