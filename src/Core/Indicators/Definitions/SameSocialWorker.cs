using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Periods;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>
/// Children in care for a year whose social worker is the one of six months ago and of every stored month between.
/// </summary>
/// <remarks>
/// Children and workers are compared as keyed hashes. What nobody can tell is <c>[x]</c> with the reason, never 0%: no
/// snapshot of six months before, hashes under another key, or a stored list that named no worker at all.
/// </remarks>
internal static class SameSocialWorker
{
    public static Definition Definition { get; } = Percentage(
        "cla-same-worker",
        of: Cohorts.InCare.Where(
            (care, month) => care.Start <= month.End.PlusMonths(-12)
                && SixMonthsBefore(month)!.WorkerOfChildInCare.ContainsKey(SnapshotOf.Child(care, month.Extract))),
        with: (care, month) => HasKeptWorker(care, month),
        reads: [new(ListNames.ChildrenInCare, ListRow.WorkerColumn)],
        unless: CannotTell);

    private static bool HasKeptWorker(CarePeriod care, MonthView month)
    {
        if (SnapshotOf.Worker(care, month.Extract) is not { } worker)
            return false;
        var child = SnapshotOf.Child(care, month.Extract);
        return Stored(month)
            .Where(NamesWorkers)
            .All(before => before.WorkerOfChildInCare.GetValueOrDefault(child) == worker);
    }

    private static string? CannotTell(MonthView month)
    {
        if (SixMonthsBefore(month) is not { } before)
            return $"List 8 of {FirstLookedAt(month).ToWords()}, six months before, is not stored.";
        if (Stored(month).Any(stored => stored.KeyId != month.Extract.Context.Key.Id))
        {
            return "Workers of earlier months are remembered under another key: "
                + "the figure comes back six months after the key changed.";
        }

        return before.WorkerOfChildInCare.IsEmpty || NamesWorkers(before)
            ? null
            : $"List 8 of {before.Month.ToWords()}, six months before, named no social worker.";
    }

    private static bool NamesWorkers(CareSnapshot stored) =>
        stored.WorkerOfChildInCare.Values.Any(worker => worker is not null);

    private static ReportingMonth FirstLookedAt(MonthView month) =>
        month.Month.PlusMonths(-CareSnapshot.MonthsLookedBack);

    private static CareSnapshot? SixMonthsBefore(MonthView month) =>
        month.Extract.Context.EarlierMonths.GetValueOrDefault(FirstLookedAt(month));

    private static IEnumerable<CareSnapshot> Stored(MonthView month) => month.Extract.Context.EarlierMonths.Values
        .Where(stored => stored.Month < month.Month && stored.Month >= FirstLookedAt(month));
}
