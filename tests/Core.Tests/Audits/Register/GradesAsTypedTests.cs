using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;

namespace Reporting.Tests.Audits.Register;

public sealed class GradesAsTypedTests
{
    [Theory]
    [InlineData("RI", AuditGrade.RequiresImprovement)]
    [InlineData("R.I.", AuditGrade.RequiresImprovement)]
    [InlineData("Requires Improvement to be Good", AuditGrade.RequiresImprovement)]
    [InlineData("requires improvement to be good", AuditGrade.RequiresImprovement)]
    [InlineData("Req Imp", AuditGrade.RequiresImprovement)]
    [InlineData("Good ", AuditGrade.Good)]
    [InlineData("  good", AuditGrade.Good)]
    [InlineData("2 - Good", AuditGrade.Good)]
    [InlineData("OUTSTANDING", AuditGrade.Outstanding)]
    [InlineData("Inadequate\u00A0", AuditGrade.Inadequate)]
    [InlineData("Ungraded", null)]
    [InlineData("Not graded", null)]
    [InlineData("N/A", null)]
    [InlineData("-", null)]
    [InlineData("", null)]
    public void Read_AGradeAsPeopleTypeIt_IsTheGrade(string typed, AuditGrade? grade)
    {
        var audit = Registers.Only((AuditRow.GradeColumn, typed));

        Assert.Equal(grade, audit.Grade);
        Assert.True(audit.IsGradeKnown);
    }

    [Theory]
    [InlineData("Good / RI")]
    [InlineData("RI - Good")]
    [InlineData("Good, Outstanding")]
    [InlineData("RI) Good")]
    [InlineData("Outstanding: Good")]
    [InlineData("I")] // inadequate, or requires improvement
    [InlineData("G")]
    [InlineData("#REF!")]
    [InlineData("Satisfactory")]
    public void Read_NoGradeOrTwo_SetsTheRowAside(string typed)
    {
        var cell = typed == "#REF!" ? (object)new XlsxError(typed) : typed;
        var receipt = CheckFile.Run(Sheets.Book(ListNames.Audits,
            Registers.Row("A-1", (AuditRow.GradeColumn, cell)), Registers.Row("A-2")));

        Assert.Equal((1, 1), (receipt.Lists[0].RowsUsed, receipt.Lists[0].SetAside));
        var finding = Assert.Single(receipt.Findings.Of("unknown-grade"));
        Assert.Equal((Severity.SetAside, 2, AuditRow.GradeColumn), (finding.Severity, finding.Row, finding.Column));
        Assert.Contains("code_mapping", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AuditRow.ModeratedGradeColumn)]
    [InlineData("Planning")]
    [InlineData(AuditRow.TypeColumn)]
    [InlineData(AuditRow.RouteColumn)]
    [InlineData("File Check 3")]
    public void Read_AnUnknownCodeElsewhere_IsBlankWithAWarning(string column)
    {
        var receipt = CheckFile.Run(Registers.File(Registers.Row("A-1", (column, "Good / RI"))));

        Assert.Equal(1, receipt.Lists[0].RowsUsed);
        var finding = Assert.Single(receipt.Findings.Of("unknown-code"));
        Assert.Equal((Severity.Warn, column), (finding.Severity, finding.Column));
        var audit = Registers.Only((column, "Good / RI"));
        Assert.Null(audit.ModeratedGrade);
        Assert.DoesNotContain(audit.Judgements, judged => judged is not null);
        Assert.Equal((AuditType.NotAnswered, ModerationRoute.NotAnswered), (audit.Type, audit.Route));
    }

    [Fact]
    public void Check_ACompletedAuditWithoutGrade_IsWarnedOfOncePerRow()
    {
        var findings = Registers.FindingsOf(
            Registers.Row("A-1", (AuditRow.GradeColumn, null)),
            Registers.Row("A-2", (AuditRow.GradeColumn, "Ungraded")),
            Registers.Row("A-3", (AuditRow.GradeColumn, null), (AuditRow.CompletedColumn, null))).ToList();

        Assert.Equal([2], findings.Of("blank-grade").Select(finding => finding.Row!.Value));
        Assert.Empty(findings.Of("no-date"));
    }

    [Fact]
    public void Read_AFileWithoutGrades_IsUsedAndSaysWhatIsNotAvailable()
    {
        var form = Registers.Form("swf.csv",
            ["Audit ID", "Date Completed", "Service Area", "Moderated Grade"], ["A-1", "15/06/2023", "SWF", "Good"]);

        var receipt = CheckFile.Run(form);
        var month = Registers.Read(form, Registers.File(Registers.Row("A-2")));

        Assert.False(receipt.IsRejected);
        Assert.Contains("[x]", Assert.Single(receipt.Findings.Of("no-grade-column")).Message, StringComparison.Ordinal);
        Assert.Single(receipt.Findings.Of("missing-column"));
        Assert.Empty(receipt.Findings.Of("blank-grade"));
        Assert.Equal([false, true], month.Audits.Select(audit => audit.IsGradeKnown));
        Assert.Null(month.Audits[0].Grade);
        Assert.Null(month.Audits[0].HasAction);
        Assert.Contains(AuditRow.GradeColumn, month.MissingColumns);
        Assert.Contains(
            " 1.", Assert.Single(month.Findings.Of("register-without-grades")).Message, StringComparison.Ordinal);
    }
}
