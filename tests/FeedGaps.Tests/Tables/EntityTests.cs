using Azure;
using Azure.Data.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Tables;

public sealed class EntityTests(EmulatorFixture emulator) : TableTests(emulator)
{
    [Fact]
    public async Task AddEntity_New_IsReadBackWithTheETagOfTheAnswer()
    {
        var added = await Table.AddEntityAsync(Row("a", 1));

        var read = await Table.GetEntityAsync<TableEntity>("p", "a");

        Assert.Equal(204, added.Status);
        Assert.Equal(1, read.Value.GetInt32("Count"));
        Assert.Equal(added.Headers.ETag, read.Value.ETag);
        Assert.Equal(TimeSpan.Zero, read.Value.Timestamp!.Value.Offset);
    }

    [Fact]
    public async Task AddEntity_ThereAlready_Is409AndChangesNothing()
    {
        await Table.AddEntityAsync(Row("a", 1));

        var failure = await Failure(() => Table.AddEntityAsync(Row("a", 2)));

        Assert.Equal((409, "EntityAlreadyExists"), (failure.Status, failure.ErrorCode));
        Assert.Equal(1, await Count("a"));
    }

    [Fact]
    public async Task GetEntity_NotThere_Is404()
    {
        var failure = await Failure(() => Table.GetEntityAsync<TableEntity>("p", "a"));

        Assert.Equal((404, "ResourceNotFound"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task GetEntityIfExists_NotThere_HasNoValue()
    {
        var answer = await Table.GetEntityIfExistsAsync<TableEntity>("p", "a");

        Assert.False(answer.HasValue);
        Assert.Equal(404, answer.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => answer.Value);
    }

    [Fact]
    public async Task GetEntityIfExists_There_HasTheValue()
    {
        await Table.AddEntityAsync(Row("a", 1));

        var answer = await Table.GetEntityIfExistsAsync<TableEntity>("p", "a");

        Assert.True(answer.HasValue);
        Assert.Equal(1, answer.Value!.GetInt32("Count"));
    }

    [Fact]
    public async Task GetEntity_SomeProperties_ReadsOnlyThose()
    {
        await Table.AddEntityAsync(new TableEntity("p", "a") { ["Count"] = 1, ["Other"] = 2 });

        var read = (await Table.GetEntityAsync<TableEntity>("p", "a", ["Other"])).Value;

        Assert.Equal(2, read["Other"]);
        Assert.False(read.ContainsKey("Count"));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, true)]
    [InlineData(TableUpdateMode.Replace, false)]
    public async Task UpsertEntity_ThereAlready_KeepsUnnamedPropertiesOnlyWhenMerging(TableUpdateMode mode, bool kept)
    {
        await Table.UpsertEntityAsync(new TableEntity("p", "a") { ["Count"] = 1, ["Other"] = 2 }, mode);

        await Table.UpsertEntityAsync(Row("a", 3), mode);

        var read = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;
        Assert.Equal(3, read["Count"]);
        Assert.Equal(kept, read.ContainsKey("Other"));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task UpdateEntity_OfAnotherVersion_Is412AndChangesNothing(TableUpdateMode mode)
    {
        var first = (await Table.AddEntityAsync(Row("a", 1))).Headers.ETag!.Value;
        var second = await Table.UpdateEntityAsync(Row("a", 2), first, mode);

        var failure = await Failure(() => Table.UpdateEntityAsync(Row("a", 3), first, mode));

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (failure.Status, failure.ErrorCode));
        Assert.Equal(2, await Count("a"));
        Assert.NotEqual(first, second.Headers.ETag);
    }

    [Fact]
    public async Task UpdateEntity_AnyVersion_Updates()
    {
        await Table.AddEntityAsync(Row("a", 1));

        await Table.UpdateEntityAsync(Row("a", 2), ETag.All);

        Assert.Equal(2, await Count("a"));
    }

    [Fact]
    public async Task UpdateEntity_NotThere_Is404()
    {
        var failure = await Failure(() => Table.UpdateEntityAsync(Row("a", 1), ETag.All));

        Assert.Equal(404, failure.Status);
    }

    [Fact]
    public async Task UpdateEntity_WithoutETag_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Table.UpdateEntityAsync(Row("a", 1), default));

    [Fact]
    public async Task DeleteEntity_OfAnotherVersion_Is412()
    {
        var first = (await Table.AddEntityAsync(Row("a", 1))).Headers.ETag!.Value;
        await Table.UpsertEntityAsync(Row("a", 2));

        var failure = await Failure(() => Table.DeleteEntityAsync("p", "a", first));

        Assert.Equal(412, failure.Status);
        Assert.Equal(2, await Count("a"));
    }

    [Fact]
    public async Task DeleteEntity_There_IsGone()
    {
        await Table.AddEntityAsync(Row("a", 1));

        var deleted = await Table.DeleteEntityAsync(Row("a", 0));

        Assert.Equal(204, deleted.Status);
        Assert.False((await Table.GetEntityIfExistsAsync<TableEntity>("p", "a")).HasValue);
    }

    [Fact]
    public async Task DeleteEntity_NotThere_IsNoError() =>
        Assert.Equal(404, (await Table.DeleteEntityAsync("p", "a")).Status);

    private static TableEntity Row(string row, int count) => new("p", row) { ["Count"] = count };

    private static Task<RequestFailedException> Failure(Func<Task> call) =>
        Assert.ThrowsAsync<RequestFailedException>(call);

    private async Task<int?> Count(string row) =>
        (await Table.GetEntityAsync<TableEntity>("p", row)).Value.GetInt32("Count");
}
