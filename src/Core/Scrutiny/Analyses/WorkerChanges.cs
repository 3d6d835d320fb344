using NodaTime;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>How often a child's allocated worker changed, as far as stored months tell.</summary>
/// <remarks>
/// Stored months hold the workers of children in care and no others, for six months: for most plans it isn't known.
/// </remarks>
internal static class WorkerChanges
{
    /// <param name="since">Null: not known, and so are the changes.</param>
    public static int? Since(LocalDate? since, ProtectionPlan plan, MonthCases cases)
    {
        if (since is not { } day)
            return null;
        var extract = cases.Month.Extract;
        var child = SnapshotOf.Child(plan, extract);
        var workers = new List<string?>();
        for (var month = ReportingMonth.Of(day); month < cases.Period; month = month.Next)
        {
            if (!cases.Context.EarlierMonths.TryGetValue(month, out var stored)
                || stored.KeyId != cases.Context.Key.Id
                || !stored.WorkerOfChildInCare.TryGetValue(child, out var worker)
                || worker is null)
                return null;
            workers.Add(worker);
        }

        workers.Add(SnapshotOf.Worker(plan, extract));
        return workers[^1] is null ? null : workers.Zip(workers.Skip(1)).Count(pair => pair.First != pair.Second);
    }
}
