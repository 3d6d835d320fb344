using System.Globalization;
using System.Linq.Expressions;
using Azure.Data.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Tables;

public sealed class QueryTests(EmulatorFixture emulator) : TableTests(emulator)
{
    private static readonly Guid Id = new("0d8ba0a8-9b1c-4b66-8e0a-5fb0a3e9b7aa");
    private static readonly DateTimeOffset June = new(2023, 6, 30, 23, 59, 59, 999, TimeSpan.Zero);
    private static readonly byte[] Bytes = [0, 171, 255];
    private static readonly Reading Limits = new() { Whole = 2, Moment = June };

    public static TheoryData<FormattableString> Filters =>
    [
        $"Text eq {"it's 'so'"}", $"Long eq {5_000_000_000L}", $"Long gt {4_999_999_999L}",
        $"Whole eq {2} and Flag eq {true}", $"Double lt {-0.5}",
        $"Moment ge {June}", $"At eq {June.UtcDateTime}", $"Id eq {Id}", $"Bytes eq {Bytes}",
        $"not (Whole eq {1})",
    ];

    public static TheoryData<Expression<Func<Reading, bool>>> Expressions
    {
        get
        {
            var text = "it's 'so'";
            return
            [
                e => e.Text == text, e => text == e.Text, e => e.Long == 5_000_000_000, e => e.Whole > 1,
                e => 1 < e.Whole,
                e => e.Whole >= Limits.Whole && e.Flag, e => !(e.Whole < 2), e => !(e.Whole <= 1) || e.Text == "none",
                e => e.Double < -0.5, e => e.Moment >= Limits.Moment, e => e.At == June.UtcDateTime, e => e.Id == Id,
                e => e.Bytes == Bytes, e => e.Text != "plain", e => e.PerhapsWhole == 7, e => e.PerhapsWhole!.Value > 6,
                e => e.PerhapsMoment > June.AddDays(-1) && e.PartitionKey == "p",
            ];
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Query_ByText_FindsTheOneItMeans(FormattableString filter)
    {
        await TwoReadings();

        Assert.Equal(["b"], await RowsOf(TableClient.CreateQueryFilter(filter)));
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public async Task Query_ByExpression_FindsTheOneItMeans(Expression<Func<Reading, bool>> filter)
    {
        await TwoReadings();

        Assert.Equal("b", Assert.Single(await All(Table.QueryAsync(filter))).RowKey);
    }

    [Fact]
    public async Task Query_ByPropertyOfATableEntity_FindsTheOneItMeans()
    {
        await TwoReadings();

        Assert.Single(await All(Table.QueryAsync<TableEntity>(e => e.GetString("Text") == "plain")));
        Assert.Single(await All(Table.QueryAsync<TableEntity>(e => (int?)e["Whole"] == 2)));
    }

    [Fact]
    public void Query_ExpressionTheServiceCannotAnswer_IsRefusedWithoutItsValues()
    {
        var refused = Assert.Throws<NotSupportedException>(
            () => Table.QueryAsync<Reading>(e => e.Text!.StartsWith("secret")));

        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => Table.QueryAsync<Reading>(e => e.Whole == e.PerhapsWhole));
        Assert.Throws<NotSupportedException>(
            () => Table.QueryAsync<Reading>(e => string.Compare(e.RowKey, "b", StringComparison.Ordinal) >= 0));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter($"Figure eq {1.5m}"));
    }

    [Fact]
    public void CreateQueryFilter_UnderAnotherCulture_WritesTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");

            Assert.Equal(
                "A eq 1.5 and B eq -12L and C eq datetime'2023-06-30T23:59:59.9990000Z' and D eq X'00abff'",
                TableClient.CreateQueryFilter($"A eq {1.5} and B eq {-12L} and C eq {June} and D eq {Bytes}"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private async Task TwoReadings()
    {
        await Table.AddEntityAsync(new Reading
        {
            PartitionKey = "p",
            RowKey = "a",
            Text = "plain",
            Whole = 1,
            Double = 0.5,
            Bytes = [1],
        });
        await Table.AddEntityAsync(new Reading
        {
            PartitionKey = "p",
            RowKey = "b",
            Text = "it's 'so'",
            Flag = true,
            Whole = 2,
            PerhapsWhole = 7,
            Long = 5_000_000_000,
            Double = -0.75,
            At = June.UtcDateTime,
            Moment = June,
            PerhapsMoment = June,
            Id = Id,
            Bytes = Bytes,
        });
    }
}
