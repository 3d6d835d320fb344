using NodaTime;
using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Tests.Extracts;

namespace Reporting.Tests.Audits.Register;

/// <summary>
/// Registers as forms export them: other columns, other order, one file per service area, corrections.
/// </summary>
public sealed class RegisterFilesTests
{
    [Fact]
    public void Check_AFormsExport_IsKnownByItsOwnHeadingsAndItsQuestionsAreCounted()
    {
        var form = Registers.Form("icas form.csv",
            [
                "Start time", "Overall Grade", "Auditor Name", "What went well for you today?", "Date of Audit",
                "Child ID", "Audit Reference", "Moderated grade (QA)",
            ],
            ["09:00", "RI", "Worker 12", "text", "15/06/2023", "SYN-000123", "F-1", "Good"]);

        var receipt = CheckFile.Run(form);
        var audit = Assert.Single(Registers.Read(form).Audits);

        Assert.Equal((ListNames.Audits, 1), (receipt.Lists[0].List, receipt.Lists[0].RowsUsed));
        var unknown = Assert.Single(receipt.Findings.Of("unknown-column"));
        Assert.StartsWith("2 columns are kept", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("column A, column D", unknown.Message, StringComparison.Ordinal);
        var missing = Assert.Single(receipt.Findings.Of("missing-column")).Message;
        Assert.Contains("Service Area; Team; Audit Type", missing, StringComparison.Ordinal);
        Assert.DoesNotContain("Grade", missing, StringComparison.Ordinal);
        Assert.Equal((AuditGrade.RequiresImprovement, AuditGrade.Good), (audit.Grade, audit.ModeratedGrade));
        Assert.Equal(new LocalDate(2023, 6, 15), audit.Completed);
        Assert.Equal(Registers.Key.HashOf("SYN-000123"), audit.Case);
        Assert.Equal(Registers.Key.HashOfPerson("worker  12"), audit.Auditor);
    }

    [Fact]
    public void Check_TheHeadingItselfBesideAVariant_IsTheOneThatIsRead()
    {
        var form = Registers.Form("form.csv",
            ["Audit ID", "Overall Grade", "Grade", "Date Completed"], ["A-1", "Good", "Inadequate", "15/06/2023"]);

        Assert.Equal(AuditGrade.Inadequate, Registers.Read(form).Audits[0].Grade);
        Assert.Equal(AuditRow.GradeColumn, Assert.Single(CheckFile.Run(form).Findings.Of("duplicate-column")).Column);
    }

    [Fact]
    public void Check_AFileWithoutIdAndDate_IsRejectedWithBothNamed()
    {
        var receipt = CheckFile.Run(
            Registers.Form(
                "audits.csv",
                ["Auditor", "Grade", "Audit Type", "Moderated Grade"],
                ["Worker 12", "Good", "Manager", null]));

        Assert.Contains(
            "Audit ID; Date Completed",
            Assert.Single(receipt.Findings.Of("missing-required-column")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Check_DatesInTheWrongOrder_AreWarnedOfAndTheRowIsUsed()
    {
        var receipt = CheckFile.Run(Registers.File(
            Registers.Row("A-1", (AuditRow.AllocatedColumn, "16/06/2023")),
            Registers.Row("A-2", (AuditRow.OversightColumn, "14/06/2023"), (AuditRow.ModeratedColumn, "14/06/2023")),
            Registers.Row("A-3", (AuditRow.EscalatedColumn, "20/06/2023"), (AuditRow.ThreeDayColumn, "19/06/2023"),
                (AuditRow.OneWeekColumn, "19/06/2023"), (AuditRow.ReAuditColumn, "19/06/2023"))));

        Assert.Equal(3, receipt.Lists[0].RowsUsed);
        Assert.Equal(
            [
                (2, AuditRow.CompletedColumn), (3, AuditRow.OversightColumn), (3, AuditRow.ModeratedColumn),
                (4, AuditRow.ThreeDayColumn), (4, AuditRow.OneWeekColumn), (4, AuditRow.ReAuditColumn),
            ],
            receipt.Findings.Of("end-before-start").Select(finding => (finding.Row!.Value, finding.Column!)));
    }

    [Fact]
    public void Check_TheSameIdAgain_IsACorrectionAndTheLastRowCounts()
    {
        var file = Registers.File(
            Registers.Row("A-1"), Registers.Row("A-2"), Registers.Row("A-1", (AuditRow.GradeColumn, "RI")),
            Registers.Row("A-1"));

        var finding = Assert.Single(CheckFile.Run(file).Findings.Of("corrected-row"));
        var month = Registers.Read(file);
        Assert.Equal((Severity.Note, 4), (finding.Severity, finding.Row));
        Assert.Contains("2 cells", finding.Message, StringComparison.Ordinal);
        Assert.Equal(
            [AuditGrade.Good, AuditGrade.Good], AuditRegister.Of([month]).All.Select(audit => audit.Grade!.Value));
        Assert.Contains(
            " 2.", Assert.Single(month.Findings.Of("register-corrections")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OneCaseAuditorAndDateUnderTwoIds_IsWarnedOfAndCountsOnce()
    {
        (string, object?)[] same = [(AuditRow.ChildColumn, "SYN-000123"), (AuditRow.AuditorColumn, "Worker 12")];
        (string, object?)[] spelt =
        [
            (AuditRow.ChildColumn, "syn-000123"), (AuditRow.AuditorColumn, "WORKER 12"), (AuditRow.GradeColumn, "RI"),
        ];
        var file = Registers.File(
            Registers.Row("A-1", same), Registers.Row("A-2", spelt), Registers.Row("A-3"), Registers.Row("A-4"),
            Registers.Row("A-2", spelt[..2]));

        var finding = Assert.Single(CheckFile.Run(file).Findings.Of("possible-duplicate"));
        var month = Registers.Read(file);
        Assert.Equal((Severity.Warn, 6, AuditRow.IdColumn), (finding.Severity, finding.Row, finding.Column));
        Assert.Contains("count once", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["A-2", "A-3", "A-4"], AuditRegister.Of([month]).All.Select(audit => audit.Reference));
        Assert.Contains(
            " 1.", Assert.Single(month.Findings.Of("register-duplicates")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assemble_AFilePerServiceArea_IsOneRegisterAndASharedIdRejectsTheLater()
    {
        var icas = Registers.File(Registers.Row("A-1"), Registers.Row("A-2")) with { Name = "icas.csv" };
        var jigsaw = Registers.Form(
            "jigsaw.csv", ["Audit ID", "Date Completed", "Service Area"], ["A-3", "16/06/2023", "Jigsaw"]);
        var again = Registers.File(Registers.Row("A-2"), Registers.Row("A-4")) with { Name = "again.csv" };

        var assembly = Sheets.June2023(icas, jigsaw, again);

        Assert.Equal("again.csv", Assert.Single(assembly.RejectedFiles));
        Assert.Contains(
            "icas.csv (2 audits, 1 of them the same)",
            Assert.Single(assembly.Findings.Of("overlapping-files")).Message,
            StringComparison.Ordinal);
        Assert.Equal(
            ["A-1", "A-2", "A-3"], Registers.Read(icas, jigsaw, again).Audits.Select(audit => audit.Reference));
        Assert.Equal(
            ["ICAS", "ICAS", "Jigsaw"], Registers.Read(icas, jigsaw).Audits.Select(audit => audit.ServiceArea));
    }

    [Fact]
    public void Read_EveryColumn_ComesThrough()
    {
        var audit = Registers.Only([
            (AuditRow.TypeColumn, "Multi-agency"), (AuditRow.AllocatedColumn, "03/06/2023"),
            (AuditRow.CaseHolderColumn, "Y"), (AuditRow.OversightColumn, "20/06/2023"),
            (AuditRow.DisputedColumn, "No"), (AuditRow.SettledColumn, "21/06/2023"),
            (AuditRow.UploadedColumn, "22/06/2023"), (AuditRow.ModeratedGradeColumn, "RI"),
            (AuditRow.ModeratedColumn, "23/06/2023"),
            (AuditRow.RouteColumn, "QAU"), (AuditRow.FeedbackColumn, "yes"), (AuditRow.ConcernColumn, "Yes"),
            (AuditRow.EscalatedColumn, "24/06/2023"), (AuditRow.ThreeDayColumn, "25/06/2023"),
            (AuditRow.OneWeekColumn, "26/06/2023"), (AuditRow.ReAuditColumn, "27/06/2023"),
            (AuditRow.ActionsColumn, "See the plan"), (AuditRow.ActionDueColumn, "01/08/2023"),
            (AuditRow.ActionDoneColumn, "28/06/2023"), ("File Check 1", "Yes"), ("File Check 2", "No"),
            ("File Check 3", "Not applicable"),
            .. AuditWords.PracticeAreas.Select((area, i) => (area, (object?)AuditWords.Of(AuditWords.Grades[i % 4])))]);

        Assert.Equal((AuditType.Partnership, ModerationRoute.QualityAssuranceUnit), (audit.Type, audit.Route));
        Assert.Equal((AuditGrade.Good, AuditGrade.RequiresImprovement), (audit.Grade, audit.ModeratedGrade));
        Assert.Equal(
            AuditWords.PracticeAreas.Select((_, i) => (AuditGrade?)AuditWords.Grades[i % 4]), audit.Judgements);
        Assert.Equal([Answer.Yes, Answer.No, Answer.Yes, Answer.Yes],
            [audit.CaseHolderInvolved, audit.Disputed, audit.FamilyFeedback, audit.ImmediateConcern]);
        Assert.Equal(
            [Answer.Yes, Answer.No, Answer.NotApplicable, Answer.NotAnswered, Answer.NotAnswered],
            audit.FileChecks.AsEnumerable());
        Assert.Equal([3, 15, 20, 21, 22, 23, 24, 25, 26, 27, 28], new[]
        {
            audit.Allocated, audit.Completed, audit.Oversight, audit.DisputeSettled, audit.Uploaded, audit.Moderated,
            audit.Escalated, audit.ThreeDayUpdate, audit.OneWeekUpdate, audit.ReAudited, audit.ActionDone,
        }.Select(day => day!.Value.Day));
        Assert.Equal((true, new LocalDate(2023, 8, 1)), (audit.HasAction, audit.ActionDue));
    }
}
