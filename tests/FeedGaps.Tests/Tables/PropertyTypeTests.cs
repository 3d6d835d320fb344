using Azure.Data.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Tables;

public sealed class PropertyTypeTests(EmulatorFixture emulator) : TableTests(emulator)
{
    private static readonly DateTime Ticks = new DateTime(2023, 3, 26, 1, 30, 0, DateTimeKind.Utc).AddTicks(1234567);
    private static readonly Guid Id = new("0d8ba0a8-9b1c-4b66-8e0a-5fb0a3e9b7aa");

    public static TheoryData<object> Values =>
    [
        "", "it's \"quoted\"\r\n\ttab ü 漢 👍🏽 \u202E", "12", "2023-06-30T00:00:00Z", "null", true, false,
        0, int.MinValue, int.MaxValue, 0L, 1L, long.MinValue, long.MaxValue,
        0.0, 1.0, -0.1, 1e300, 5e-324, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        new DateTimeOffset(Ticks), new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Id, Guid.Empty, Array.Empty<byte>(), new byte[] { 0, 1, 254, 255 },
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task TableEntity_WithValue_ReadsTheSameValueOfTheSameType(object value)
    {
        await Table.AddEntityAsync(new TableEntity("p", "a") { ["Value"] = value });
        await Table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "b") { ["Value"] = value })]);

        foreach (var entity in await All(Table.QueryAsync<TableEntity>()))
            Assert.Equal(value, entity["Value"]);
        Assert.Equal(value, (await Table.GetEntityAsync<TableEntity>("p", "a")).Value["Value"]);
    }

    [Fact]
    public async Task TypedEntity_EveryPropertySet_ReadsTheSame()
    {
        var moment = new DateTimeOffset(2023, 6, 30, 23, 30, 0, TimeSpan.FromHours(1));
        var written = new Reading
        {
            PartitionKey = "p",
            RowKey = "a",
            Text = "it's",
            Flag = true,
            Whole = -1,
            PerhapsWhole = 2,
            Long = long.MaxValue,
            Double = 3,
            PerhapsDouble = 0.5,
            At = Ticks,
            Moment = moment,
            PerhapsMoment = moment,
            Id = Id,
            Bytes = [1, 2],
        };
        await Table.AddEntityAsync(written);

        var read = (await Table.GetEntityAsync<Reading>("p", "a")).Value;

        written.ETag = read.ETag;
        written.Timestamp = read.Timestamp;
        Assert.Equivalent(written, read, strict: true);
        Assert.Equal(TimeSpan.Zero, read.Moment.Offset);
        Assert.Equal(DateTimeKind.Utc, read.At.Kind);
        Assert.NotEqual(default, read.ETag);
        Assert.False((await Table.GetEntityAsync<TableEntity>("p", "a")).Value.ContainsKey(nameof(Reading.Derived)));
    }

    [Fact]
    public async Task TypedEntity_OlderThanAProperty_StillLoads()
    {
        await Table.AddEntityAsync(new TableEntity("p", "a") { ["Text"] = "x", ["Dropped"] = 1 });

        var read = (await Table.GetEntityAsync<Reading>("p", "a")).Value;

        Assert.Equal("x", read.Text);
        Assert.Null(read.PerhapsWhole);
        Assert.Equal(0, read.Whole);
    }

    [Fact]
    public async Task NullProperty_Merged_LeavesWhatIsThere()
    {
        await Table.AddEntityAsync(new TableEntity("p", "a") { ["Text"] = "x" });

        await Table.UpsertEntityAsync(new TableEntity("p", "a") { ["Text"] = null });

        Assert.Equal("x", (await Table.GetEntityAsync<TableEntity>("p", "a")).Value.GetString("Text"));
    }

    [Fact]
    public async Task Property_OfATypeTheServiceLacks_IsRefusedWithoutItsValue()
    {
        var refused = await Assert.ThrowsAsync<NotSupportedException>(
            () => Table.AddEntityAsync(new TableEntity("p", "a") { ["Figure"] = 123.45m }));

        Assert.Contains("Figure", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("123", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task DateTime_NotUtc_IsRefused(DateTimeKind kind)
    {
        var entity = new TableEntity("p", "a") { ["At"] = DateTime.SpecifyKind(Ticks, kind) };

        await Assert.ThrowsAsync<NotSupportedException>(() => Table.AddEntityAsync(entity));
    }

    [Fact]
    public void Get_OfAnotherType_SaysWhichPropertyAndNotItsValue()
    {
        var entity = new TableEntity("p", "a") { ["Text"] = "secret" };

        var refused = Assert.Throws<InvalidOperationException>(() => entity.GetInt32("Text"));

        Assert.Contains("Text", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
        Assert.Null(entity.GetInt32("Absent"));
    }
}
