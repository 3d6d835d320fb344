using Azure;
using Azure.Data.Tables;
using Reporting.Tests.Emulator;
using static Azure.Data.Tables.TableTransactionActionType;

namespace Reporting.Tests.Tables;

public sealed class TransactionTests(EmulatorFixture emulator) : TableTests(emulator)
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public async Task Submit_UpToAHundred_AppliesAllAndAnswersEach(int count)
    {
        var answer = await Table.SubmitTransactionAsync(Adds(count));

        Assert.Equal(202, answer.GetRawResponse().Status);
        Assert.Equal(count, answer.Value.Count);
        Assert.All(answer.Value, member => Assert.Equal(204, member.Status));
        var stored = await All(Table.QueryAsync<TableEntity>());
        Assert.Equal(answer.Value.Select(member => member.Headers.ETag), stored.Select(entity => (ETag?)entity.ETag));
    }

    [Fact]
    public async Task Submit_MoreThanAHundred_IsRefusedByTheServiceAndAppliesNothing()
    {
        var failure = await Failure(Adds(101));

        Assert.Equal((400, "InvalidInput"), (failure.Status, failure.ErrorCode));
        Assert.Empty(await RowsOf(""));
    }

    [Fact]
    public async Task Submit_OneOfEachKind_AppliesThemInOneGo()
    {
        foreach (var row in (string[])["merge", "replace", "delete", "upsert", "put"])
            await Table.AddEntityAsync(Row(row, ("Old", 1)));
        var known = (await Table.GetEntityAsync<TableEntity>("p", "merge")).Value.ETag;

        await Table.SubmitTransactionAsync(
        [
            new(Add, Row("add", ("New", 2))),
            new(UpdateMerge, Row("merge", ("New", 2)), known),
            new(UpdateReplace, Row("replace", ("New", 2)), ETag.All),
            new(Delete, Row("delete")),
            new(UpsertMerge, Row("upsert", ("New", 2))),
            new(UpsertReplace, Row("put", ("New", 2))),
            new(UpsertReplace, Row("put2", ("New", 2))),
        ]);

        var stored = await All(Table.QueryAsync<TableEntity>());
        Assert.Equal(
            ["add New", "merge Old New", "put New", "put2 New", "replace New", "upsert Old New"],
            stored.Select(entity => string.Join(' ', (string[])[entity.RowKey, .. Named(entity)])));
    }

    [Fact]
    public async Task Submit_OneMemberThereAlready_AppliesNothingAndNamesIt()
    {
        await Table.AddEntityAsync(Row("002", ("Old", 1)));

        var failure = await Failure(Adds(5));

        Assert.Equal((409, "EntityAlreadyExists", 2), Told(failure));
        Assert.Equal(["002"], await RowsOf(""));
    }

    [Fact]
    public async Task Submit_OneMemberOfAnotherVersion_AppliesNothingAndNamesIt()
    {
        var stale = (await Table.AddEntityAsync(Row("ledger", ("Old", 1)))).Headers.ETag!.Value;
        await Table.UpsertEntityAsync(Row("ledger", ("Old", 2)));

        var failure = await Failure([.. Adds(3), new(UpdateReplace, Row("ledger", ("Old", 3)), stale)]);

        Assert.Equal((412, "UpdateConditionNotSatisfied", 3), Told(failure));
        Assert.Equal(["ledger"], await RowsOf(""));
    }

    [Fact]
    public async Task Submit_OneMemberNotThere_AppliesNothingAndNamesIt()
    {
        var failure = await Failure([.. Adds(1), new(UpdateMerge, Row("absent"), ETag.All)]);

        Assert.Equal((404, "ResourceNotFound", 1), Told(failure));
        Assert.Empty(await RowsOf(""));
    }

    [Fact]
    public async Task Submit_SameEntityTwice_IsRefusedAndAppliesNothing()
    {
        // The service answers 400 InvalidDuplicateRow; Azurite differs in what it says (its issue 1754).
        var failure = await Assert.ThrowsAnyAsync<RequestFailedException>(
            () => Table.SubmitTransactionAsync([.. Adds(2), .. Adds(1)]));

        Assert.InRange(failure.Status, 400, 409);
        Assert.Empty(await RowsOf(""));
    }

    [Fact]
    public async Task Submit_Nothing_IsRefused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Table.SubmitTransactionAsync([]));

    private static TableTransactionAction[] Adds(int count) =>
        [.. Enumerable.Range(0, count).Select(at => new TableTransactionAction(Add, Row($"{at:D3}", ("New", at))))];

    private static TableEntity Row(string row, params (string Name, int Value)[] values)
    {
        var entity = new TableEntity("p", row);
        foreach (var (name, value) in values)
            entity[name] = value;
        return entity;
    }

    private static (int, string?, int?) Told(TableTransactionFailedException failure) =>
        (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex);

    private static IEnumerable<string> Named(TableEntity entity) => entity.Keys.Where(key => key is "Old" or "New");

    private Task<TableTransactionFailedException> Failure(TableTransactionAction[] actions) =>
        Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(actions));
}
