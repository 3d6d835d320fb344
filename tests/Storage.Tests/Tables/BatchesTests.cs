using Azure.Data.Tables;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Tests.Tables;

public sealed class BatchesTests
{
    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(1, new[] { 1 })]
    [InlineData(100, new[] { 100 })]
    [InlineData(101, new[] { 100, 1 })]
    [InlineData(250, new[] { 100, 100, 50 })]
    public void Of_Rows_AreHundredsAndARest(int rows, int[] sizes) =>
        Assert.Equal(sizes, Batches.Of(Rows(rows)).Select(batch => batch.Count));

    [Fact]
    public void Of_SameKeyTwice_KeepsTheLast()
    {
        var rows = Rows(2).Append(new TableEntity("p", "0") { ["Text"] = "later" });

        var batch = Assert.Single(Batches.Of(rows));

        Assert.Equal(2, batch.Count);
        Assert.Equal("later", batch.Single(row => row.RowKey == "0").GetString("Text"));
    }

    [Fact]
    public void Of_LongTexts_StayUnderFourMebibytesEvenEscaped()
    {
        var rows = Rows(100, new string('"', RowTexts.Longest));

        var batches = Batches.Of(rows).ToArray();

        Assert.Equal(100, batches.Sum(batch => batch.Count));
        Assert.All(batches, batch => Assert.True(batch.Sum(row => row.GetString("Text").Length) * 6 <= 4 << 20));
    }

    private static IEnumerable<TableEntity> Rows(int count, string text = "") =>
        Enumerable.Range(0, count).Select(row => new TableEntity("p", $"{row}") { ["Text"] = text });
}
