using NodaTime.Text;
using Reporting.Cli.Samples.Files;

namespace Reporting.Cli.Samples.Quality;

/// <summary>The reference files of the panel's papers: when it meets, and who gets which edition.</summary>
internal static class PaperReference
{
    private const int MonthsBefore = 12;
    private const int MonthsAfter = 6;

    private static readonly string[][] Distribution =
    [
        ["performance-panel", "public", "scrutiny-panel", ""],
        ["performance-panel", "officer", "improvement-board", ""],
        ["performance-panel", "exempt", "performance-team", ""],
        ["performance-panel", "exempt", "principal-social-worker", ""],
        ["recommendations", "public", "scrutiny-panel", ""],
    ];

    public static void Write(string folder, SampleRequest request)
    {
        var into = Directory.CreateDirectory(Path.Combine(folder, "reference")).FullName;
        CsvFile.Write(Path.Combine(into, "meetings.csv"), Meetings(request));
        CsvFile.Write(
            Path.Combine(into, "distribution.csv"),
            QualityReference.Table("distribution", ["Report", "Edition", "Audience", "Group"], Distribution));
    }

    private static Table Meetings(SampleRequest request) => QualityReference.Table(
        "meetings",
        ["Body", "Date", "Papers Out", "Snapshot Month"],
        PanelMeetings.Between(request.First.PlusMonths(-MonthsBefore), request.Period.PlusMonths(MonthsAfter))
            .Select(meeting => (string[])
            [
                PanelMeetings.Body,
                QualityReference.Day(meeting),
                QualityReference.Day(PanelMeetings.PapersOut(meeting)),
                YearMonthPattern.Iso.Format(PanelMeetings.Snapshot(meeting)),
            ]));
}
