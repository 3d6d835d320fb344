using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Extracts.Records;
using Reporting.Reference;
using Reporting.Reference.Kinds;
using Reporting.Tests.Audits.Register;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.Schemas;

public sealed class CodeMapTests
{
    [Fact]
    public void Read_AnAuthoritysOwnWords_MeanWhatItsMappingSays()
    {
        var mapping = Mapping(
            ["audits", "Grade", "I", "Inadequate"],
            ["audits", "", "meets  the standard", "good"],
            ["", "", "Aye", "Yes"],
            ["audits", "Grade", "Good", "Requires improvement"]);

        var audits = Audits(mapping,
            Registers.Row("A-1", (AuditRow.GradeColumn, "i"), (AuditRow.ModeratedGradeColumn, "I")),
            Registers.Row(
                "A-2",
                (AuditRow.GradeColumn, "Meets the Standard"),
                (AuditRow.ModeratedGradeColumn, "Meets the standard")),
            Registers.Row(
                "A-3",
                (AuditRow.GradeColumn, "Good"),
                (AuditRow.ModeratedGradeColumn, "Good"),
                (AuditRow.DisputedColumn, "AYE")));

        Assert.Equal(
            [
                (AuditGrade.Inadequate, null), (AuditGrade.Good, AuditGrade.Good),
                (AuditGrade.RequiresImprovement, AuditGrade.Good),
            ],
            audits.Select(row => (row.Answers.Grade!.Value, row.Answers.ModeratedGrade)));
        Assert.Equal(Answer.Yes, audits[2].Answers.Disputed);
    }

    [Fact]
    public void Read_AListOfAnnexA_IsReadThroughTheMappingToo()
    {
        var maps = ReadingMapFiles.Read([Mapping(["List 6", "Case status", "CP", "Child Protection plan"])]);
        var file = Sheets.Csv(
            ListNames.ChildrenInNeed,
            Sheets.Usable(ListNames.ChildrenInNeed, "SYN-000123", (ChildInNeed.StatusColumn, "cp")));

        var read = new ExtractReader(new ExtractOptions { Maps = maps }).Read(file);

        Assert.Empty(read.Findings.Of("unknown-code"));
        Assert.NotEmpty(new ExtractReader().Read(file).Findings.Of("unknown-code"));
    }

    [Fact]
    public void Load_LinesThatChangeNothing_AreWarnedOfAndTheOthersCount()
    {
        var mapping = Mapping(
            ["audits", "Grade", "Fine", "Good"],
            ["audit", "Grade", "Fine", "Good"],
            ["audits", "Auditor", "Fine", "Good"],
            ["audits", "Grade", "", "Good"],
            ["audits", "Grade", "ZZCANARY", "Splendid"]);
        var headings = CsvBuilder.Csv(
            ["List", "Heading", "Column"],
            ["audits", "Score", "Grade"],
            ["audit", "Score", "Grade"],
            ["audits", "Score", "Mark"])
            .ToUploadedFile("headings.csv");

        var findings = ReferenceFiles.Load([mapping, headings]).Findings.Of(MappingFiles.UselessLineRule).ToList();

        Assert.All(findings, finding => Assert.Equal(Severity.Warn, finding.Severity));
        Assert.DoesNotContain(findings, finding => finding.ToString().Contains("ZZCANARY", StringComparison.Ordinal));
        Assert.Equal(
            [
                ("headings.csv", 3, "List"), ("headings.csv", 4, "Column"), ("codes.csv", 3, "List"),
                ("codes.csv", 4, "Column"), ("codes.csv", 5, "Typed"), ("codes.csv", 6, "Meaning"),
            ],
            findings.Select(finding => (finding.File!, finding.Row!.Value, finding.Column!)));
        Assert.Equal(
            AuditGrade.Good, Audits(mapping, Registers.Row("A-1", (AuditRow.GradeColumn, "fine")))[0].Answers.Grade);
    }

    [Fact]
    public void KindsIn_AMappingOfCodes_IsKnownByItsHeadings() =>
        Assert.Equal(
            ReferenceFiles.CodeMappingKind,
            Assert.Single(ReferenceFiles.KindsIn(Mapping(["audits", "Grade", "Fine", "Good"]))));

    private static UploadedFile Mapping(params object?[][] lines) =>
        CsvBuilder.Csv([["List", "Column", "Typed", "Meaning"], .. lines]).ToUploadedFile("codes.csv");

    private static ImmutableArray<AuditRow> Audits(UploadedFile mapping, params object?[][] rows)
    {
        var options = new ExtractOptions { Maps = ReadingMapFiles.Read([mapping]), Period = Sheets.June };
        var read = new ExtractReader(options).Read(Registers.File(rows));
        Assert.Empty(read.Findings.Of("unknown-grade"));
        return MonthAssembler.Assemble(Sheets.June, [read]).Extract.Audits.Rows;
    }
}
