using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class CareSnapshotTests
{
    [Fact]
    public void Snapshot_ChildrenInCareAndOnPlans_AreKeptAsHashesAlone()
    {
        var snapshot = Extract.For("2023-06")
            .Care(1, worker: "Worker 12").Care(2).Care(3, ceased: "2023-06-30").Plan(4, previousPlans: 2, worker: "Worker 12").Plan(5)
            .Measure().Results.Snapshot!;

        Assert.Equal(2, snapshot.WorkerOfChildInCare.Count);
        Assert.Contains(null, snapshot.WorkerOfChildInCare.Values);
        Assert.Equal([2], snapshot.PlansOfChild.Values);
        Assert.Equal(
            [null, Measuring.Key.HashOf("WORKER 12")],
            snapshot.WorkerOfChildOnPlan.Values.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(
            snapshot.WorkerOfChildInCare.Keys
                .Concat(snapshot.PlansOfChild.Keys)
                .Concat(snapshot.WorkerOfChildInCare.Values)
                .Concat(snapshot.WorkerOfChildOnPlan.Keys)
                .Concat(snapshot.WorkerOfChildOnPlan.Values),
            hash => hash is not null && (hash.Contains("SYN", StringComparison.Ordinal) || hash.Length != 64));
    }

    [Fact]
    public void Snapshot_NoList8_IsNone() =>
        Assert.Null(Extract.For("2023-06").Without("List 8").Plan(1).Measure().Results.Snapshot);
}
