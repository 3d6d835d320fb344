using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests;

/// <summary>Tests on the emulator, one after another: each begins with an empty account.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteTests : ICollectionFixture<EmulatorFixture>
{
    public const string Name = "Azurite";
}
