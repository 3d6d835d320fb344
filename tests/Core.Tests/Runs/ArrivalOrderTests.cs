using Reporting.Extracts;

namespace Reporting.Tests.Runs;

/// <summary>Whatever order files and months come in, and messages are taken in, the drafts are the same.</summary>
public sealed class ArrivalOrderTests
{
    private static readonly (string Period, UploadedFile File)[] Files =
    [
        ("2023-01", CareList.Of(9)),
        ("2023-06", CareList.Of(6, name: "a.csv")),
        ("2023-06", CareList.Of(4, first: 7, name: "b.csv")),
        ("2023-07", CareList.Of(14)),
    ];

    [Fact]
    public async Task Make_MonthsAndFilesInAnyOrder_EndsInTheSameDrafts()
    {
        var inOrder = await DraftsAsync(new Random(0), Files);
        Assert.Equal(3, inOrder.Count);
        foreach (var seed in Enumerable.Range(1, 3))
        {
            var random = new Random(seed);
            var shuffled = Files.OrderBy(_ => random.Next()).ToArray();
            Assert.Equal(inOrder, await DraftsAsync(random, shuffled));
        }
    }

    private static async Task<List<string>> DraftsAsync(Random random, (string Period, UploadedFile File)[] files)
    {
        var world = new RunWorld { MakesQuarterlyAlone = true };
        foreach (var (period, file) in files)
        {
            world.Upload(period, file);
            await world.MakeAsync(period, random.Next);
        }

        return [.. world.Drafts()];
    }
}
