using NodaTime;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests.Publications;

/// <summary>What every store of publications does.</summary>
public abstract class PublicationStoreContract
{
    private static readonly ReportKey Panel = new(new ReportingMonth(2023, 6), "performance-panel");

    [Fact]
    public async Task TryAdd_Issue_IsReadBackWhole()
    {
        var publications = await StoreAsync();
        Publication[] issues = [Issue(1), Issue(2) with { ApprovedByRole = "", ApprovedOn = null }];
        foreach (var issue in issues)
            Assert.True(await publications.TryAddAsync(issue, default));

        Assert.Equal(issues, await publications.IssuesAsync(Panel, default));
        Assert.Empty(await publications.IssuesAsync(Panel with { Report = "figures" }, default));
    }

    [Fact]
    public async Task TryAdd_AnotherHasThatIssue_IsFalseAndItStands()
    {
        var publications = await StoreAsync();
        await publications.TryAddAsync(Issue(1), default);

        Assert.False(await publications.TryAddAsync(Issue(1) with { ContentHash = "other" }, default));
        Assert.Equal(Issue(1), Assert.Single(await publications.IssuesAsync(Panel, default)));
    }

    [Fact]
    public async Task TryAdd_TheSameAgain_IsFalseAndThereOnce()
    {
        var publications = await StoreAsync();

        Assert.True(await publications.TryAddAsync(Issue(1), default));
        Assert.False(await publications.TryAddAsync(Issue(1), default));
        Assert.Single(await publications.AllAsync(default));
    }

    [Fact]
    public async Task TryAdd_ManyAtOnce_ExactlyOneIsFirst()
    {
        var publications = await StoreAsync();

        var added = await Task.WhenAll(Enumerable.Range(0, 4).Select(writer =>
            Task.Run(() => publications.TryAddAsync(Issue(1) with { Hash = $"{writer / 2}" }, default))));

        Assert.Equal(1, added.Count(first => first));
    }

    [Fact]
    public async Task All_MoreThanAPage_AreByDayThenPeriodReportAndIssue()
    {
        var publications = await StoreAsync();
        Assert.True(await publications.TryAddAsync(Issue(1_001), default));
        await Task.WhenAll(Enumerable.Range(1, 1_000).Select(issue =>
            publications.TryAddAsync(Issue(issue) with { PublishedOn = new LocalDate(2023, 7, 12) }, default)));

        var all = await publications.AllAsync(default);

        Assert.Equal([1_001, .. Enumerable.Range(1, 1_000)], all.Select(publication => publication.Issue));
        Assert.Equal(
            Enumerable.Range(1, 1_001), (await publications.IssuesAsync(Panel, default)).Select(one => one.Issue));
    }

    /// <summary>An empty one.</summary>
    private protected abstract Task<IPublicationStore> StoreAsync();

    private static Publication Issue(int issue) => new(
        new RunKey(Panel, $"{issue:x64}"),
        issue,
        "beef",
        "Head of Quality Assurance",
        new LocalDate(2023, 7, 10),
        new LocalDate(2023, 7, 11),
        "previous",
        $"hash {issue}");
}

public sealed class InMemoryPublicationsTests : PublicationStoreContract
{
    private protected override Task<IPublicationStore> StoreAsync() =>
        Task.FromResult<IPublicationStore>(new InMemoryPublications());
}

[Collection(AzuriteTests.Name)]
public sealed class PublicationTableTests(EmulatorFixture emulator) : PublicationStoreContract
{
    private protected override async Task<IPublicationStore> StoreAsync() =>
        (await EmptyAccount.OfAsync(emulator)).Store<IPublicationStore>();
}
