using Reporting.Periods;
using Reporting.Runs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Runs;

/// <summary>Period + report, and with a run's id: partitions of everything stored of a report.</summary>
internal static class ReportPartition
{
    public static string Of(ReportKey report) => TableKey.Of(report.Period.ToString(), report.Report);

    public static string Of(RunKey run) => TableKey.Of(run.Of.Period.ToString(), run.Of.Report, run.Id);

    public static RunKey RunOf(string partition) =>
        TableKey.Parts(partition) is [var period, var report, var id]
            ? new RunKey(new ReportKey(ReportingMonth.Parse(period), report), id)
            : throw new FormatException("A partition of results is period, report and run.");
}
