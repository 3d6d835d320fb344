using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny.Recommendations;
using Reporting.Tests.Builders;
using Reporting.Tests.Scrutiny.Recommendations;

namespace Reporting.Tests.KnownAnswers;

/// <summary>The monitoring sheets of the papers of January and July 2023, read as the council typed them.</summary>
public sealed class RecommendationsTests
{
    private const string File = "recommendations.csv";

    [Fact]
    public void January_OfSevenItems_ThreeStayAndFourMayLeaveOnceReported()
    {
        var list = Monitored(("2022-12", "2023-01"));
        Assert.Equal(
            [
                ("Partially complete", 2, false, "No"), ("Partially complete", 2, false, "No"),
                ("Partially complete", 2, false, "No"),
                ("Completed", 1, true, "Once reported to the meeting of 26 January 2023"),
                ("Completed", 1, true, "Once reported to the meeting of 26 January 2023"),
                ("Completed", 1, true, "Once reported to the meeting of 26 January 2023"),
                ("Completed", 1, true, "Once reported to the meeting of 26 January 2023"),
            ],
            list.Items.Select(item => (
                MonitoringWords.Progress(item.Item), item.Meetings, item.IsNew, MonitoringWords.MayBeRemoved(item))));
        Assert.Empty(list.Left);
        Assert.Empty(list.Findings);
    }

    [Fact]
    public void July_OfTwoItems_BothMayLeaveOnceReported()
    {
        var list = Monitored(("2023-06", "2023-07"));
        Assert.Equal(
            [(1, Removal.OnceReported), (1, Removal.OnceReported)],
            list.Items.Select(item => (item.Meetings ?? 0, item.Removal)));
        Assert.Equal(
            "Once reported to the meeting of 20 July 2023", MonitoringWords.MayBeRemoved(list.Items[0]));
        Assert.Empty(list.Findings);
    }

    [Fact]
    public void July_AfterJanuary_DoesNotFollowFromItAsMeetingsLieBetween()
    {
        var list = Monitored(("2022-12", "2023-01"), ("2023-06", "2023-07"));
        Assert.Equal(2, list.Items.Length);
        Assert.Equal(
            [
                Removal.Stays, Removal.Stays, Removal.Stays, Removal.Reported, Removal.Reported, Removal.Reported,
                Removal.Reported,
            ],
            list.Left.Select(item => item.Why));
        Assert.Equal(MonitoringFindings.NotFollowed, Assert.Single(list.Findings).Rule);
    }

    /// <param name="lists">The month whose figures the paper held, and the paper's edition.</param>
    private static MonitoredList Monitored(params ImmutableArray<(string Month, string Edition)> lists) =>
        Monitoring.Of(
            ReportingMonth.Parse(lists[^1].Month),
            [.. lists.Select(each => Read(each.Month, each.Edition))],
            Lists.Meetings);

    private static QualityMonth Read(string month, string edition)
    {
        string[] headings = ["Date", "Title", "Action Proposed", "Action Taken", "Progress Status"];
        var rows = KnownAnswer.Rows(File).Where(row => row["edition"] == edition)
            .Select(row => (object?[])[.. headings.Select(heading => row[heading])]);
        var file = new ExtractReader().Read(CsvBuilder.Csv([.. headings]).Rows([.. rows]).ToUploadedFile());
        var extract = MonthAssembler.Assemble(ReportingMonth.Parse(month), [file]);
        Assert.DoesNotContain(extract.Findings, finding => finding.Severity >= Severity.Warn);
        return QualityReader.Read(extract.Extract, ReferenceFiles.Load([]), Measuring.Key);
    }
}
