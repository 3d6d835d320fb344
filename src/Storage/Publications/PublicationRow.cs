using System.Globalization;
using Azure.Data.Tables;
using NodaTime;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Storage.Runs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Publications;

/// <summary>An issue as a row and back.</summary>
internal static class PublicationRow
{
    private const string RunId = "RunId";

    public static TableEntity Write(Publication publication)
    {
        var of = publication.Run.Of;
        var row = Schema.Row(ReportPartition.Of(of), TableKey.Of(IssueKey(publication.Issue)));
        row[nameof(ReportKey.Period)] = of.Period.ToString();
        row[nameof(ReportKey.Report)] = of.Report;
        row[RunId] = publication.Run.Id;
        row[nameof(Publication.Issue)] = publication.Issue;
        row[nameof(Publication.ContentHash)] = publication.ContentHash;
        row[nameof(Publication.ApprovedByRole)] = publication.ApprovedByRole;
        row[nameof(Publication.ApprovedOn)] = publication.ApprovedOn is { } day ? RowDate.Write(day) : null;
        row[nameof(Publication.PublishedOn)] = RowDate.Write(publication.PublishedOn);
        row[nameof(Publication.PreviousHash)] = publication.PreviousHash;
        row[nameof(Publication.Hash)] = publication.Hash;
        return row;
    }

    public static Publication Read(TableEntity row) => new(
        new RunKey(
            new ReportKey(
                ReportingMonth.Parse(row.GetString(nameof(ReportKey.Period))),
                row.GetString(nameof(ReportKey.Report))),
            row.GetString(RunId)),
        row.GetInt32(nameof(Publication.Issue)) ?? 0,
        row.GetString(nameof(Publication.ContentHash)),
        row.GetString(nameof(Publication.ApprovedByRole)) ?? "",
        row.GetString(nameof(Publication.ApprovedOn)) is { } day ? RowDate.Read(day) : (LocalDate?)null,
        RowDate.Read(row.GetString(nameof(Publication.PublishedOn))),
        row.GetString(nameof(Publication.PreviousHash)) ?? "",
        row.GetString(nameof(Publication.Hash)) ?? "");

    // Five digits: issue 10 comes after issue 9 in the table too.
    private static string IssueKey(int issue) => issue.ToString("D5", CultureInfo.InvariantCulture);
}
