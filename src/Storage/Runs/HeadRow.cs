using Azure.Data.Tables;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Runs;

/// <summary>A report's head as a row and back.</summary>
internal static class HeadRow
{
    public static TableEntity Write(ReportHead head)
    {
        var row = Schema.Row(ReportPartition.Of(head.Of), HeadedPartition.HeadKey);
        row[nameof(ReportKey.Period)] = head.Of.Period.ToString();
        row[nameof(ReportKey.Report)] = head.Of.Report;
        row[nameof(ReportHead.RunId)] = head.RunId;
        row[nameof(ReportHead.DueKey)] = head.DueKey;
        row[nameof(ReportHead.Failure)] = head.Failure;
        row[nameof(ReportHead.FailedAt)] = head.FailedAt;
        return row;
    }

    public static ReportHead Read(TableEntity row) => new(
        new ReportKey(
            ReportingMonth.Parse(row.GetString(nameof(ReportKey.Period))), row.GetString(nameof(ReportKey.Report))),
        row.GetString(nameof(ReportHead.RunId)),
        row.GetString(nameof(ReportHead.DueKey)),
        row.GetString(nameof(ReportHead.Failure)),
        row.VersionOf())
    {
        FailedAt = row.GetString(nameof(ReportHead.FailedAt)),
    };
}
