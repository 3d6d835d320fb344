namespace Azure.Data.Tables.Wire;

/// <summary>Endpoint and credential of a storage connection string, the emulator's short form included.</summary>
internal sealed record ConnectionString(Uri Endpoint, TableSharedKeyCredential Credential)
{
    // Documented name and key of the storage emulator; they open nothing else.
    private const string EmulatorAccount = "devstoreaccount1";
    private const string EmulatorKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static ConnectionString Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var settings = Settings(text);
        if (settings.TryGetValue("UseDevelopmentStorage", out var emulator)
            && string.Equals(emulator, "true", StringComparison.OrdinalIgnoreCase))
            return new(new Uri($"http://127.0.0.1:10002/{EmulatorAccount}"), new(EmulatorAccount, EmulatorKey));
        if (!settings.TryGetValue("AccountName", out var account) || !settings.TryGetValue("AccountKey", out var key))
            throw new InvalidOperationException("The connection string needs AccountName and AccountKey.");
        return new(Address(settings, account), new(account, key));
    }

    private static Uri Address(Dictionary<string, string> settings, string account) =>
        settings.TryGetValue("TableEndpoint", out var endpoint)
            ? new(endpoint)
            : new($"{settings.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{account}.table."
                + settings.GetValueOrDefault("EndpointSuffix", "core.windows.net"));

    // No part of the text goes into the message: it may hold a key.
    private static Dictionary<string, string> Settings(string text)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw new FormatException("Settings of a connection string must be of the form name=value.");
            settings[part[..equals]] = part[(equals + 1)..];
        }

        return settings;
    }
}
