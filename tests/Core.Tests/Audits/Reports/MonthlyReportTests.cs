using Reporting.Audits;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Reports.Monthly;
using Reporting.Indicators;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Audits.Reports;

public sealed class MonthlyReportTests
{
    private static readonly AuditReport Report = MonthlyReport.Make(SyntheticRegister.Scope);
    private static readonly AuditReport WithoutAudits = MonthlyReport.Make(SyntheticRegister.WithoutAuditsInJune);
    private static readonly AuditReport WithoutRegister = MonthlyReport.Make(SyntheticRegister.WithoutRegister);

    public static TheoryData<string> Registers { get; } = ["full", "no audits in June", "no register"];

    [Theory]
    [MemberData(nameof(Registers))]
    public void Make_AnyRegister_MeetsTheWorkbookStandard(string register) => Assert.All(
        ReportOf(register).Editions,
        edition => Assert.Empty(Conformance.Breaches(edition.Content.ToArray())));

    [Fact]
    public void Make_FullRegister_HasTheSheetsOfTheSpecification()
    {
        using var book = Officer(Report);
        Assert.Equal(
            [
                "Cover", "Contents", "Completion_by_area", "Completion_by_manager", "Grades_by_area", "Themes",
                "Moderation_matrix", "Moderation_by_service_area", "Moderation_by_route", "Practice_areas",
                "Training_effect", "Strengths",
                "Areas_for_improvement", "Tracker", "Re_audits", "Case_holder_involved", "Family_feedback",
                "File_checks", "Actions", "Are_the_audits_any_good", "Revisions", "All_figures",
            ],
            book.SheetNames);
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public void Make_AnyRegister_HasTheSameSheets(string register)
    {
        using var book = Officer(Report);
        using var other = Officer(ReportOf(register));
        Assert.Equal(book.SheetNames, other.SheetNames);
    }

    [Fact]
    public void Make_NoAuditsInTheMonth_SaysSoOnEverySheet() => Assert.All(
        WithoutAudits.Editions,
        edition => AllSay(edition.Content, "No audit was completed in June 2023."));

    [Fact]
    public void Make_NoRegister_SaysSoOnEverySheetAndTellsNoFigure()
    {
        Assert.Empty(WithoutRegister.Figures);
        Assert.All(
            WithoutRegister.Editions,
            edition => AllSay(edition.Content, "No register of audits was received for June 2023 or before."));
    }

    [Fact]
    public void Make_OfficerEdition_HoldsNoCaseIdNoOtherAuditorAndNoHash()
    {
        using var book = Officer(Report);
        var texts = Texts(book);
        Assert.Contains(SyntheticRegister.Manager, texts);
        Assert.All([SyntheticRegister.CaseCanary, SyntheticRegister.AuditorCanary], canary =>
            Assert.DoesNotContain(texts, text => text.Contains(canary, StringComparison.Ordinal)));
        var hashes = SyntheticRegister.Scope.Register.All
            .SelectMany(audit => new[] { audit.Key, audit.Case!, audit.Auditor! }).ToHashSet();
        Assert.DoesNotContain(texts, hashes.Contains);
    }

    [Fact]
    public void Make_ReportFigures_NameNoManager() =>
        Assert.DoesNotContain(Report.Figures, figure => figure.Breakdown == AuditBreakdowns.Manager);

    [Fact]
    public void Make_ExemptEdition_NamesCasesOfTheFrameAndIsMarked()
    {
        var exempt = Report.Editions[1];
        Assert.Equal(("exempt", "quality-assurance"), (exempt.Folder, exempt.Audience));
        using var book = new WrittenWorkbook(exempt.Content.ToArray());
        Assert.Contains(Texts(book), text => text.StartsWith(SyntheticRegister.CaseCanary, StringComparison.Ordinal));
        AllSay(exempt.Content, "EXEMPT, not for publication");
        var sample = book.Sheet("Moderation_dip_sample");
        Assert.Equal("Inadequate", sample.Text(5, sample.TableRange().Top + 1));
    }

    [Fact]
    public void Make_GradeToldDifferentlyByMay_IsARevision()
    {
        Assert.True(Report.Restated > 0);
        Assert.All(Report.Findings, finding => Assert.Equal(AuditRestatements.Rule, finding.Rule));
        using var book = Officer(Report);
        Assert.Contains(Texts(book), text => text == "the register of May 2023");
        Assert.Equal(0, WithoutAudits.Restated);
    }

    [Fact]
    public void Make_EqualScopes_GivesEqualBytes() => Assert.Equal(
        Report.Editions.Select(edition => edition.ContentHash),
        MonthlyReport.Make(SyntheticRegister.Scope with { Months = SyntheticRegister.Scope.Months }).Editions
            .Select(edition => edition.ContentHash));

    [Fact]
    public void Make_AnotherIdentityKey_GivesTheSameOfficerEdition()
    {
        var scope = SyntheticRegister.Scope;
        var other = scope with
        {
            Key = new IdentityKey(Enumerable.Repeat((byte)9, 32).ToArray()),
            Reference = scope.Reference with { Auditors = [] },
        };
        var rehashed = other with
        {
            Months = [.. scope.Months.Select(month => month with { Audits = [.. month.Audits.Select(Rehashed)] })],
        };
        Assert.Equal(
            MonthlyReport.Make(other with { Months = scope.Months }).Editions[0].ContentHash,
            MonthlyReport.Make(rehashed).Editions[0].ContentHash);

        Audit Rehashed(Audit audit) => audit with
        {
            Key = other.Key.HashOf(audit.Key),
            Case = other.Key.HashOf(audit.Case!),
            Auditor = other.Key.HashOf(audit.Auditor!),
        };
    }

    [Fact]
    public void Tracker_EveryAuditOfJuneToImprove_IsListedWithItsClocks()
    {
        using var book = Officer(Report);
        var sheet = book.Sheet("Tracker");
        var (_, top, _, bottom) = sheet.TableRange();
        var rows = Enumerable.Range(top + 1, bottom - top).ToList();
        var expected = SyntheticRegister.Scope.Register.CompletedIn(new(2023, 6), new(2023, 6))
            .Where(audit => audit.Grade >= AuditGrade.RequiresImprovement
                || audit.ModeratedGrade >= AuditGrade.RequiresImprovement)
            .Select(audit => audit.Reference!);
        Assert.Subset(rows.Select(row => sheet.Text(1, row)).ToHashSet(), expected.ToHashSet());
        Assert.Contains(rows, row => sheet.Text(6, row) == "First update after escalation");
        Assert.Contains(rows, row => sheet.Text(9, row) == "Overdue");
    }

    [Fact]
    public void Tracker_NotModeratedAndNotDone_IsSaidAndIsNoMissingColumn()
    {
        using var book = Officer(Report);
        var sheet = book.Sheet("Tracker");
        var (_, top, _, bottom) = sheet.TableRange();
        var rows = Enumerable.Range(top + 1, bottom - top).ToList();

        Assert.Contains(rows, row => sheet.Text(4, row) == "Not moderated");
        Assert.All(
            rows.Where(row => sheet.Text(9, row) is "Running" or "Overdue"),
            row => Assert.Equal("[z]", sheet.Text(8, row)));
    }

    [Fact]
    public void DipSample_ModeratedAfterTheDayOfReading_IsTheSameSample()
    {
        var scope = SyntheticRegister.Scope;
        var later = scope with
        {
            Months = [.. scope.Months.Select(month => month with { Audits = [.. month.Audits.Select(Moderated)] })],
        };

        Assert.Equal(Sample(Report), Sample(MonthlyReport.Make(later)));

        Audit Moderated(Audit audit) => audit is { ModeratedGrade: null, Moderated: null, Grade: { } grade }
            ? audit with { ModeratedGrade = grade, Moderated = scope.AsOf.PlusDays(11) }
            : audit;

        static IEnumerable<string> Sample(AuditReport report)
        {
            using var book = new WrittenWorkbook(report.Editions[1].Content.ToArray());
            return [.. SheetConformance.AllTexts(book.Sheet("Moderation_dip_sample"))];
        }
    }

    [Fact]
    public void Restated_CountsAlone_AreListed() =>
        Assert.DoesNotContain(Report.Findings, finding => finding.Message.Contains("-share", StringComparison.Ordinal));

    [Fact]
    public void Recipe_AuditMonthly_IsExpectedWhereThereIsARegister()
    {
        var recipe = AuditRecipe.Find("audit-monthly")!;
        Assert.True(recipe.IsExpected(SyntheticRegister.Scope));
        Assert.False(recipe.IsExpected(SyntheticRegister.WithoutRegister));
    }

    private static AuditReport ReportOf(string register) => register switch
    {
        "full" => Report,
        "no register" => WithoutRegister,
        _ => WithoutAudits,
    };

    private static WrittenWorkbook Officer(AuditReport report) => new(report.Editions[0].Content.ToArray());

    private static List<string> Texts(WrittenWorkbook book) =>
        [.. book.Sheets.SelectMany(SheetConformance.AllTexts)];

    private static void AllSay(ReadOnlyMemory<byte> content, string words)
    {
        using var book = new WrittenWorkbook(content.ToArray());
        Assert.All(
            book.Sheets.Where(sheet => sheet.Name is not ("Cover" or "Contents")),
            sheet => Assert.Contains(
                sheet.TextsAbove(), text => text.Contains(words, StringComparison.Ordinal)));
    }
}
