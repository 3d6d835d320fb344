using Reporting.Storage.Runs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Tests.Runs;

public sealed class SnapshotTextTests
{
    [Fact]
    public void ToSnapshot_WrittenBeforeWorkersOfPlansWereKept_KnowsNoneOfThem()
    {
        var snapshot = RowJson
            .Read<SnapshotText>("""{"month":"2023-06","keyId":"key-1","workers":{"cafe":"beef"},"plans":{"cafe":2}}""")
            .ToSnapshot();

        Assert.Equal("beef", snapshot.WorkerOfChildInCare["cafe"]);
        Assert.Equal(2, snapshot.PlansOfChild["cafe"]);
        Assert.Empty(snapshot.WorkerOfChildOnPlan);
    }
}
