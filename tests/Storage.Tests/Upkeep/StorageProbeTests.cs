using Microsoft.Extensions.DependencyInjection;
using Reporting.Tests.Emulator;
using Reporting.Upkeep;

namespace Reporting.Storage.Tests.Upkeep;

[Collection(AzuriteTests.Name)]
public sealed class StorageProbeTests(EmulatorFixture emulator)
{
    private const int Parts = 17;

    [Fact]
    public async Task Ask_EverythingIsThere_EveryPartAnswers()
    {
        await EmptyAccount.OfAsync(emulator);
        await using var services = EmptyAccount.Compose(emulator.ConnectionString);
        await services.EnsureReportingStorageAsync(default);

        var answers = await services.GetRequiredService<IStorageProbe>().AskAsync(default);

        Assert.Equal(Parts, answers.Select(answer => answer.Part).Distinct().Count());
        Assert.All(answers, answer => Assert.Equal(StorageCondition.Answers, answer.Condition));
        Assert.Contains(
            new StorageAnswer("container extracts", "Storage Blob Data Owner", StorageCondition.Answers), answers);
    }

    [Fact]
    public async Task Ask_NothingIsThere_EveryPartIsMissingAndNoneIsMade()
    {
        var account = await EmptyAccount.OfAsync(emulator);

        var answers = await account.Store<IStorageProbe>().AskAsync(default);

        Assert.Equal(Parts, answers.Length);
        Assert.All(answers, answer => Assert.Equal(StorageCondition.Missing, answer.Condition));
        Assert.Empty(await account.Blobs.GetBlobContainersAsync().ToListAsync());
    }

    [Fact]
    public async Task Ask_NobodyListens_EveryPartIsUnreachable()
    {
        const string Nowhere = "AccountName=a;AccountKey=eA==;BlobEndpoint=http://127.0.0.1:1/a;"
            + "QueueEndpoint=http://127.0.0.1:1/a;TableEndpoint=http://127.0.0.1:1/a";
        await using var services = EmptyAccount.Compose(Nowhere);

        var answers = await services.GetRequiredService<IStorageProbe>().AskAsync(default);

        Assert.All(answers, answer => Assert.Equal(StorageCondition.Unreachable, answer.Condition));
    }

    [Fact]
    public async Task Ask_WrongKey_EveryPartIsForbidden()
    {
        await EmptyAccount.OfAsync(emulator);
        var account = new EmptyAccount(emulator.ConnectionString.Replace("AccountKey=Eby8", "AccountKey=AAAA",
            StringComparison.Ordinal));

        var answers = await account.Store<IStorageProbe>().AskAsync(default);

        Assert.All(answers, answer => Assert.Equal(StorageCondition.Forbidden, answer.Condition));
    }
}
