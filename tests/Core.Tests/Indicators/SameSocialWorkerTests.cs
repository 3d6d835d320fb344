using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class SameSocialWorkerTests
{
    private const string SameWorker = "cla-same-worker";
    private const string LongAgo = "2020-01-31";

    [Fact]
    public void SameWorker_UnchangedInEveryStoredMonth_IsInTheNumerator() =>
        Assert.Equal(
            "1/1",
            June("Worker 12").After(December("Worker 12"), Month("2023-03", "Worker 12")).Ratio(SameWorker));

    [Fact]
    public void SameWorker_CaseDiffers_IsOneWorker() =>
        Assert.Equal("1/1", June("WORKER 12").After(December("worker 12")).Ratio(SameWorker));

    [Theory]
    [InlineData("Worker 13", "Worker 12", "Worker 12")]
    [InlineData("Worker 12", "Worker 13", "Worker 12")]
    [InlineData("Worker 12", "Worker 12", "Worker 13")]
    [InlineData(null, "Worker 12", "Worker 12")]
    [InlineData("Worker 12", "Worker 12", null)]
    public void SameWorker_ChangedOrBlankOnce_IsNot(string? before, string? between, string? now)
    {
        var december = Extract.For("2022-12").Care(1, LongAgo, worker: before).Care(2, LongAgo, worker: "Worker 40");
        var march = Extract.For("2023-03").Care(1, LongAgo, worker: between).Care(2, LongAgo, worker: "Worker 40");
        var june = Extract.For("2023-06").Care(1, LongAgo, worker: now).Care(2, LongAgo, worker: "Worker 40");
        Assert.Equal("1/2", june.After(december, march).Ratio(SameWorker));
    }

    [Fact]
    public void SameWorker_OlderThanSixMonthsBefore_IsNotLookedAt() =>
        Assert.Equal(
            "1/1",
            June("Worker 12").After(Month("2022-11", "Worker 13"), December("Worker 12")).Ratio(SameWorker));

    [Theory]
    [InlineData("2022-06-30", "1/1")]
    [InlineData("2022-07-01", "0/0")]
    public void SameWorker_InCareForTwelveMonths_IsByStart(string start, string expected) =>
        Assert.Equal(
            expected,
            Extract.For("2023-06").Care(1, start, worker: "Worker 12")
                .After(Extract.For("2022-12").Care(1, start, worker: "Worker 12")).Ratio(SameWorker));

    [Fact]
    public void SameWorker_ChildNotInTheStoredMonth_IsOutside() =>
        Assert.Equal(
            "1/1",
            June("Worker 12").Care(2, LongAgo, worker: "Worker 13").After(December("Worker 12")).Ratio(SameWorker));

    [Fact]
    public void SameWorker_NothingStored_IsNotAvailableWithTheReason()
    {
        var figure = June("Worker 12").Measure().Figure(SameWorker);
        Assert.Equal(Absence.NotAvailable, figure.Absence);
        Assert.Contains("December 2022", figure.Note);
    }

    [Fact]
    public void SameWorker_OnlyMonthsBetweenStored_IsNotAvailable() =>
        Assert.Equal(
            Absence.NotAvailable,
            June("Worker 12").After(Month("2023-01", "Worker 12")).Figure(SameWorker).Absence);

    [Theory]
    [InlineData("2022-12")]
    [InlineData("2023-03")]
    public void SameWorker_KeyChangedInTheSixMonths_IsNotAvailableAndNeverZero(string lastUnderTheOldKey)
    {
        var oldKey = Measuring.Context with { Key = new IdentityKey(new byte[] { 1, 2, 3 }) };
        var snapshots = new[] { December("Worker 12"), Month("2023-03", "Worker 12") }
            .Select(extract => extract.Build())
            .Select(lists => lists.Measure(lists.Period <= ReportingMonth.Parse(lastUnderTheOldKey)
                ? oldKey
                : Measuring.Context).Results.Snapshot!);
        var figure = June("Worker 12").After([.. snapshots]).Figure(SameWorker);
        Assert.Equal(Absence.NotAvailable, figure.Absence);
        Assert.Contains("another key", figure.Note);
    }

    [Fact]
    public void SameWorker_StoredListNamedNoWorker_IsNotAvailable()
    {
        var figure = June("Worker 12").After(December(null)).Figure(SameWorker);
        Assert.Equal(Absence.NotAvailable, figure.Absence);
        Assert.Contains("named no social worker", figure.Note);
    }

    [Fact]
    public void SameWorker_MonthBetweenNamedNoWorker_TellsNothing() =>
        Assert.Equal("1/1", June("Worker 12").After(December("Worker 12"), Month("2023-03", null)).Ratio(SameWorker));

    [Fact]
    public void SameWorker_WorkerColumnMissing_IsNotAvailable() =>
        Assert.Equal(
            Absence.NotAvailable,
            June(null).WithoutColumn(ListNames.ChildrenInCare, ListRow.WorkerColumn).After(December("Worker 12"))
                .Figure(SameWorker).Absence);

    [Fact]
    public void SameWorker_NobodyStayed_IsNotApplicable() =>
        Assert.Equal(
            Absence.NotApplicable,
            Extract.For("2023-06").After(December("Worker 12")).Figure(SameWorker).Absence);

    [Fact]
    public void Snapshot_OfAMonth_HoldsHashesAndNoIdentity()
    {
        var snapshot = December("Worker 12").Measure().Results.Snapshot!;
        var (child, worker) = snapshot.WorkerOfChildInCare.Single();
        Assert.Equal(Measuring.Key.HashOf("SYN-000001"), child);
        Assert.Equal(Measuring.Key.HashOf("WORKER 12"), worker);
        Assert.Equal(Measuring.Key.Id, snapshot.KeyId);
    }

    private static ExtractBuilder Month(string period, string? worker) =>
        Extract.For(period).Care(1, LongAgo, worker: worker);

    private static ExtractBuilder December(string? worker) => Month("2022-12", worker);

    private static ExtractBuilder June(string? worker) => Month("2023-06", worker);
}

/// <summary>Measures an extract after earlier months whose snapshots are stored.</summary>
internal static class EarlierMonths
{
    public static Measured After(this ExtractBuilder extract, params ExtractBuilder[] earlier) =>
        extract.After([.. earlier.Select(month => month.Measure().Results.Snapshot!)]);

    public static Measured After(this ExtractBuilder extract, ImmutableArray<CareSnapshot> stored) =>
        extract.Measure(Measuring.Context with
        {
            EarlierMonths = stored.ToImmutableSortedDictionary(snapshot => snapshot.Month, snapshot => snapshot),
        });
}
