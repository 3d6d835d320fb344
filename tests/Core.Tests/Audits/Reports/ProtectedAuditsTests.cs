using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reporting.Audits;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Reports;
using Reporting.Audits.Reports.Annual;
using Reporting.Audits.Reports.Grades;
using Reporting.Audits.Reports.Quarterly;
using Reporting.Checks;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;
using Reporting.Editions;
using Reporting.Periods;

namespace Reporting.Tests.Audits.Reports;

/// <summary>Without the exemption <c>audit-grades</c> the public tables of audits are counts like others.</summary>
public sealed class ProtectedAuditsTests
{
    private static readonly DisclosureControl Strict = new(new DisclosureRules(5, Exemptions.AuthorityHeadline), []);

    [Fact]
    public void Make_SmallCountsWithoutTheExemption_AreWithheldWithOthersThatTellThem()
    {
        var strict = AnnualAudit.Make(Scope("2022-10", Some()) with { Disclosure = Strict });
        using var book = strict.Edition("public");
        var rows = book.Rows("Grades_by_service_area").ToDictionary(row => row[0]);
        Assert.Equal("[c]", rows["Jigsaw"][2]);
        Assert.True(rows.Values.Count(row => row[2] == "[c]") > 1);
        Assert.Contains(
            book.Sheet("Grades_by_service_area").TextsAbove(),
            text => text.StartsWith("[c] stands in place of small counts", StringComparison.Ordinal));
        var told = Told(strict);
        Assert.DoesNotContain(told.Cells, cell => cell.IsShown && cell.Count is >= 1 and <= 5);
        Assert.Contains(told.Cells, cell => cell is { IsShown: false, IsLatent: false });
    }

    [Fact]
    public void Make_WithTheExemption_ShowsAllAndTellsTheLedger()
    {
        var open = AnnualAudit.Make(Scope("2022-10", Some()));
        using var book = open.Edition("public");
        Assert.DoesNotContain(book.Rows("Grades_by_service_area").SelectMany(row => row), cell => cell == "[c]");
        Assert.All(Told(open).Cells, cell => Assert.True(cell.IsShown || cell.IsLatent));
        Assert.Contains(Told(open).Cells, cell => cell is { IsShown: true, Count: 2, Key.Row: "Jigsaw", Key.Column: "Good" });
    }

    [Fact]
    public void Make_RowsSetAsideWithoutTheExemption_AreNotCountedOnTheCover()
    {
        var scope = SettingAside(977);
        using var open = AnnualAudit.Make(scope).Edition("public");
        using var book = AnnualAudit.Make(scope with { Disclosure = Strict }).Edition("public");
        Assert.Contains("977", open.AllText(), StringComparison.Ordinal);
        Assert.DoesNotContain("977", book.AllText(), StringComparison.Ordinal);
        Assert.Contains("with them what checks of the register found", book.AllText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "a few")]
    [InlineData(6, "6")]
    public void Make_RowsSetAsideUnderTheExemption_AreToldInPublicOnlyWhereTheyAreMany(int rows, string told)
    {
        var report = AnnualAudit.Make(SettingAside(rows));
        using var open = report.Edition("public");
        using var officer = report.Edition("officer");
        Assert.Contains($"Rows of the register set aside: {told}.", open.AllText(), StringComparison.Ordinal);
        Assert.Contains($"Rows of the register set aside: {rows}.", officer.AllText(), StringComparison.Ordinal);
    }

    private static AuditScope SettingAside(int rows)
    {
        var scope = Scope("2022-10", Some());
        return scope with
        {
            Months = scope.Months.SetItem(0, scope.Months[0] with
            {
                Findings = [.. Enumerable.Repeat(new Finding("canary", Severity.SetAside, "Canary."), rows)],
            }),
        };
    }

    [Fact]
    public void Sheet_NoneModeratedAndThatWithheld_DoesNotSayNone()
    {
        var covered = new CoveredAudits(Scope("2022-10", Some()), AuditWindow.Of(new ReportingMonth(2022, 10)));
        var table = PublishedGrades.Moderation(covered, Moderation.Of([]));
        Assert.Equal(table.None, Assert.Single(table.Open(covered).Table.Rows)[0].Shown);

        var withheld = table.Sheet(covered, ShownTables.Of(table.Counts, ImmutableHashSet<CellKey>.Empty));

        Assert.Equal([GradeCountTables.Original, GradeCountTables.Outcome], withheld.Table.Rows.Select(row => row[0].Shown));
    }

    [Fact]
    public void Make_OfficerEdition_ShowsSmallCountsInAnyCase()
    {
        using var book = AnnualAudit.Make(Scope("2022-10", Some()) with { Disclosure = Strict }).Edition("officer");
        Assert.Equal("2", book.Rows("Grades_by_service_area").Single(row => row[0] == "Jigsaw")[2]);
    }

    [Fact]
    public void Make_QuartersAndYearThatOverlap_HangTogetherInTheLedger()
    {
        // Ten times as many: no month alone has few.
        IEnumerable<Audit> audits =
        [
            .. Of("ICAS", AuditGrade.Good, 400), .. Of("ICAS", AuditGrade.RequiresImprovement, 150),
            .. Of("Permanency", AuditGrade.Good, 250), .. Of("Jigsaw", AuditGrade.Good, 2),
        ];
        ImmutableArray<PublishedCells> ledger = [];
        foreach (var period in (string[])["2022-03", "2022-06", "2022-09"])
            ledger = [.. ledger, Told(QuarterlyAudit.Make(Scope(period, audits) with { Disclosure = new(Strict.Rules, ledger) }))];

        var year = Told(AnnualAudit.Make(Scope("2022-10", audits) with { Disclosure = new(Strict.Rules, ledger) }));
        var all = year.Sums.Single(sum => sum.Whole.Month == new ReportingMonth(2022, 10)
            && sum is { Whole: { Table: "audits by service area from 2022-01", Row: "ICAS", Column: "Good" } }
            && sum.Parts[0].Month != sum.Whole.Month);
        Assert.Equal(
            ["2022-01", "2022-04", "2022-06", "2022-07", "2022-10"],
            all.Parts.Select(part => part.Table[^7..]));
        Assert.Subset(
            ledger.SelectMany(edition => edition.Cells).Select(cell => cell.Key).ToHashSet(),
            all.Parts.Take(4).ToHashSet());
    }

    [Fact]
    public void Make_ChangedSinceAnIssue_PrintsOnlyWhatEditionsShow()
    {
        var first = AnnualAudit.Make(Scope("2022-10", Some()) with { Disclosure = Strict });
        var issue = new PublishedAudits(1, new LocalDate(2022, 12, 1), first.Figures);
        var again = AnnualAudit.Make(Scope("2022-10", Some(more: 1)) with
        {
            Disclosure = new DisclosureControl(Strict.Rules, [Told(first)]),
            Issues = [issue],
        });
        using var book = again.Edition("public");
        var changed = book.Rows("Revisions").Where(row => row is [_, _, "Jigsaw", ..] and ["good", ..]).ToList();
        Assert.Equal(["[c]", "[c]"], changed.Select(row => row[4]).Concat(changed.Select(row => row[^1])));
        var total = book.Rows("Revisions").Single(row => row is ["cases", "authority", ..]);
        Assert.Equal(["82", "83"], [total[4], total[^1]]);
    }

    private static AuditScope Scope(string period, IEnumerable<Audit> audits) => AuditScopes.Of(period, audits);

    private static PublishedCells Told(AuditReport report) =>
        report.Editions.Single(edition => edition.Folder == EditionPlaces.Public).Tells!;

    /// <summary>Two areas with many audits, one with two that are good.</summary>
    private static IEnumerable<Audit> Some(int more = 0) =>
    [
        .. Of("ICAS", AuditGrade.Good, 40), .. Of("ICAS", AuditGrade.RequiresImprovement, 15),
        .. Of("Permanency", AuditGrade.Good, 25), .. Of("Jigsaw", AuditGrade.Good, 2 + more),
    ];

    private static IEnumerable<Audit> Of(string area, AuditGrade grade, int count) => Enumerable.Range(0, count)
        .Select(at => new Audit
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"{area} {grade} {at}"),
            ServiceArea = area,
            Grade = grade,
            Completed = new LocalDate(2022, (at % 10) + 1, 10),
        });
}
