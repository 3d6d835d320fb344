using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Audits.Reports.Quarterly;
using Reporting.Disclosure;
using Reporting.Extracts;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Scrutiny.Analyses;
using Reporting.Tests.Audits;
using Reporting.Tests.Builders;
using Reporting.Tests.Scrutiny.Cases;

namespace Reporting.Tests.Scrutiny.Analyses;

public sealed class AuditedFilesTests
{
    [Fact]
    public void FileChecks_AnswersOfTheMonth_AreCountedByCheckOverEveryAudit()
    {
        var tables = new FileCheckTables(Scope(
            Audit(1, 6, checks: [Answer.Yes, Answer.No, Answer.NotApplicable]),
            Audit(2, 6, checks: [Answer.Yes, Answer.Unknown]),
            Audit(3, 5, checks: [Answer.No])));
        var table = tables.Public.Table;
        Assert.Equal(new() { ["Yes"] = 2 }, table.Column("File Check 1"));
        Assert.Equal(new() { ["No"] = 1, ["Not answered"] = 1 }, table.Column("File Check 2"));
        Assert.Equal(new() { ["Not applicable"] = 1, ["Not answered"] = 1 }, table.Column("File Check 3"));
        Assert.All(table.Columns, column => Assert.Equal(2, table.Total(column)));
        Assert.Equal(new() { ["Yes"] = 2, ["No"] = 1 }, table.Broader[0].Column("File Check 1"));
    }

    [Fact]
    public void FileChecks_ByArea_HaveTheSizeOfTheSampleInEachRow()
    {
        var sheet = new FileCheckTables(Scope(
            Audit(1, 6, checks: [Answer.Yes]), Audit(2, 4, checks: [Answer.No]), Audit(3, 3, checks: [Answer.No])))
            .Officer.Last();
        Assert.Equal(["1", "1", "0", "0", "50%", "2"], sheet.Row("ICAS", "File check 1")[2..]);
    }

    [Fact]
    public void FileChecks_NoRegister_AreNotAvailable() =>
        Assert.Null(new FileCheckTables(new AnalysesScope(ScopeOf.Nothing)).Public.Table.Total("File Check 1"));

    [Fact]
    public void Handovers_ThemesOfThreeMonths_AreFoundByTheirWords()
    {
        var tables = new HandoverTables(Scope(
            Audit(1, 6, theme: "Handover between teams", grade: AuditGrade.Good),
            Audit(2, 5, theme: "TRANSFER to care"),
            Audit(3, 4, theme: "Neglect", grade: AuditGrade.Good),
            Audit(4, 3, theme: "Handover between teams", grade: AuditGrade.Good)));
        Assert.Equal(new() { ["Good"] = 1, ["Ungraded"] = 1 }, tables.GradesSheet.Table.Column());
        Assert.Equal(2, tables.JudgementsSheet.Table.Total("Planning"));
    }

    [Fact]
    public void Handovers_MonthWithinAQuarter_AreOfTheLastWholeOne()
    {
        var tables = new HandoverTables(new AnalysesScope(PaperScopes.Of(
            PerformanceComposer.Compose(ScopeOf.Reference, new ReportingMonth(2023, 5), [], [], [])) with
        {
            Quality = AuditScopes.ByPeriod(
            [
                Audit(1, 5, theme: "Handover"), Audit(2, 4, theme: "Handover"),
                Audit(3, 3, theme: "Handover", grade: AuditGrade.Good), Audit(4, 1, theme: "Handover"),
            ]),
        }));
        Assert.Equal(new() { ["Good"] = 1, ["Ungraded"] = 1 }, tables.GradesSheet.Table.Column());
        Assert.EndsWith("Jan to Mar 2023", tables.GradesSheet.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void Handovers_AmongFewOfAGradeThatAuditsTell_AreNotShown()
    {
        // Two audits of the quarter are good and the council says so: of the handovers at most two could be.
        var audits = Enumerable.Range(1, 14).Select(at => Audit(
            at, 6, theme: at == 1 || at > 2 ? "Handover" : null,
            grade: at <= 2 ? AuditGrade.Good : AuditGrade.RequiresImprovement)).ToArray();
        var quarterly = QuarterlyAudit.Make(AuditScopes.Of("2023-06", audits)).Editions.Single(each => each.IsPublic);

        string Shown(DisclosureControl control)
        {
            var paper = Scope(audits).Paper with { Disclosure = control };
            return AnalysesReport.Make(paper).Public!.Report.Sheets.Single(sheet => sheet.Tab == "Handover_grades")
                .Table.Rows[0][0].Shown;
        }

        Assert.NotEqual("Not shown", Shown(UsualDisclosure.Control));
        Assert.Equal("Not shown", Shown(UsualDisclosure.Control.After(quarterly.Tells!)));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Handovers_FewerThanTen_AreTooFewToSay(int audits, bool areTooFew)
    {
        var scope = Scope([.. Enumerable.Range(1, audits)
            .Select(at => Audit(at, 6, theme: "Handover", grade: AuditGrade.Good))]);
        var tables = new HandoverTables(scope);
        var sheet = tables.GradesSheet.Of(scope);
        Assert.Equal(
            areTooFew, sheet.Remarks.Any(remark => remark.StartsWith("Too few to say", StringComparison.Ordinal)));
        Assert.Equal(areTooFew ? 2 : 3, sheet.Table.Columns.Length);
        Assert.Equal(
            areTooFew ? "Too few to say" : "10 of 10 (100%) good or outstanding", tables.ByArea().Row("ICAS")[1]);
    }

    private static AnalysesScope Scope(params Audit[] audits) => new(ScopeOf.Nothing with
    {
        Quality = AuditScopes.ByPeriod(audits),
    });

    private static Audit Audit(
        int number,
        int month,
        string? theme = null,
        AuditGrade? grade = null,
        ImmutableArray<Answer> checks = default) => new()
        {
            Key = $"{number}",
            ServiceArea = "ICAS",
            Theme = theme,
            Completed = new LocalDate(2023, month, 12),
            Grade = grade,
            FileChecks = checks.IsDefault ? [] : checks,
        };
}
