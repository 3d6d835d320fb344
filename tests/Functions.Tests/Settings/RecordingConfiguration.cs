using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;

namespace Reporting.Tests.Functions.Settings;

/// <summary>Settings that remember which of them were asked for.</summary>
internal sealed class RecordingConfiguration(Dictionary<string, string?> values)
    : MemoryConfigurationProvider(new MemoryConfigurationSource { InitialData = values }), IConfigurationSource
{
    public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

    public IConfiguration Root => new ConfigurationBuilder().Add(this).Build();

    public override bool TryGet(string key, out string? value)
    {
        Asked.Add(key);
        return base.TryGet(key, out value);
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
}
