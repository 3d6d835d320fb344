namespace Azure.Data.Tables.Wire;

/// <summary>The emulator's connection strings; in the cloud the product signs in as itself.</summary>
internal sealed record ConnectionString(Uri Endpoint, TableSharedKeyCredential Credential)
{
    // Documented name and key of the storage emulator; they open nothing else.
    private const string Emulator =
        "TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;AccountName=devstoreaccount1;AccountKey="
        + "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static ConnectionString Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var settings = Settings(text);
        return settings.ContainsKey("UseDevelopmentStorage") ? Parse(Emulator) : new(
            new Uri(Needed("TableEndpoint")), new(Needed("AccountName"), Needed("AccountKey")));

        string Needed(string name) => settings.TryGetValue(name, out var value)
            ? value
            : throw new InvalidOperationException($"The connection string has no {name}.");
    }

    // No part of the text goes into the message: it may hold a key.
    private static Dictionary<string, string> Settings(string text) => text
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(part => part.Split('=', 2))
        .ToDictionary(
            part => part[0],
            part => part is [_, var value]
                ? value
                : throw new FormatException("Settings of a connection string must be of the form name=value."),
            StringComparer.OrdinalIgnoreCase);
}
