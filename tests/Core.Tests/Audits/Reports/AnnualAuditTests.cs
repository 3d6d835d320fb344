using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits;
using Reporting.Audits.Register;
using Reporting.Audits.Reports.Annual;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Audits.Reports;

public sealed class AnnualAuditTests
{
    private const string October = "2022-10";
    private static readonly AuditReport Of2022 = Make(Audits2022.All);

    [Theory]
    [InlineData("public")]
    [InlineData("officer")]
    public void Make_RegisterOf2022_PrintsThePublishedTableByServiceArea(string edition)
    {
        var printed = Audits2022.PrintedByArea.Select(row => new[]
        {
            row["row"], row["outstanding"], row["good"], row["requires_improvement"], row["inadequate"],
            row["ungraded"], row["total"],
        });
        using var book = Of2022.Edition(edition);
        Assert.Equal(printed, book.Rows("Grades_by_service_area"));
    }

    [Theory]
    [InlineData("public")]
    [InlineData("officer")]
    public void Make_RegisterOf2022_PrintsThePublishedModeration(string edition)
    {
        var printed = Audits2022.PrintedModeration.Select(row => new[]
        {
            row["row"], row["outstanding"], row["good"], row["requires_improvement"], row["inadequate"], row["total"],
        });
        using var book = Of2022.Edition(edition);
        Assert.Equal(printed, book.Rows("Moderation"));
    }

    [Fact]
    public void Make_RegisterOf2022_HasThePublishedFigures()
    {
        Assert.Equal(541, Figure(Of2022, "cases"));
        Assert.Equal([241m, 20, 139, 70, 12, 300], Figures("graded", "outstanding", "good", "requires-improvement",
            "inadequate", "ungraded"));
        Assert.Equal([169m, 3, 105, 49, 12], Figures("moderated", "original-outstanding", "original-good",
            "original-requires-improvement", "original-inadequate"));
        Assert.Equal([2m, 87, 71, 9], Figures("outcome-outstanding", "outcome-good", "outcome-requires-improvement",
            "outcome-inadequate"));
        foreach (var row in Audits2022.PrintedByArea.Where(row => row["row"] != "All"))
        {
            Assert.Equal(Audits2022.Number(row, "total"), Figure(Of2022, "cases", row["row"]));
            Assert.Equal(Audits2022.Number(row, "good"), Figure(Of2022, "good", row["row"]));
        }

        Assert.Empty(Of2022.Findings);
    }

    [Fact]
    public void Make_RowsInAnotherOrderOverOtherFiles_PrintsTheSame()
    {
        // The whole year told again by the folder of October, in another order.
        var shuffled = Audits2022.All.OrderBy(audit => audit.Key.Length).ThenByDescending(audit => audit.Key).ToArray();
        var scope = AuditScopes.Of(October, shuffled);
        var again = scope with
        {
            Months = [.. scope.Months.SkipLast(1), scope.Months[^1] with { Audits = [.. shuffled.Where(IsToOctober)] }],
        };
        using var book = AnnualAudit.Make(again).Edition("public");
        using var first = Of2022.Edition("public");
        Assert.Equal(first.Rows("Grades_by_service_area"), book.Rows("Grades_by_service_area"));
        Assert.Equal(first.Rows("Moderation"), book.Rows("Moderation"));
    }

    [Fact]
    public void Make_GradeChangedByALaterPeriod_NamesItAsARestatement()
    {
        var report = AnnualAudit.Make(WithACorrection());
        Assert.Equal((138, 71), (Figure(report, "good"), Figure(report, "requires-improvement")));
        Assert.Contains(report.Findings, finding => finding.Rule == "audit-restated"
            && finding.Message.StartsWith("Jigsaw, good, Jan to Oct 2022: 12 ", StringComparison.Ordinal)
            && finding.Message.Contains("now 11", StringComparison.Ordinal));
        Assert.NotEqual(0, report.Restated);
        using var book = report.Edition("officer");
        var row = Assert.Single(book.Rows("Revisions"), row => row[0] == "good" && row[2] == "Jigsaw");
        Assert.Equal(("12", "11"), (row[4], row[6]));
    }

    [Fact]
    public void Make_AfterAnIssue_NamesWhatTheIssuePrintedOtherwise()
    {
        var scope = WithACorrection() with
        {
            Issues = [new PublishedAudits(1, new LocalDate(2022, 12, 1), Of2022.Figures)],
        };
        using var book = AnnualAudit.Make(scope).Edition("officer");
        var row = Assert.Single(book.Rows("Revisions"), row => row[0] == "good" && row[2] == "Jigsaw");
        Assert.Equal("issue 1 of 1 Dec 2022", row[5]);
    }

    [Fact]
    public void Make_AfterAnIssue_ThePublicEditionShowsOldAndNewOfWhatItPrints()
    {
        using var draft = AnnualAudit.Make(WithACorrection()).Edition("public");
        Assert.Equal("No published figure has changed", Assert.Single(draft.Rows("Revisions"))[0]);
        var scope = WithACorrection() with
        {
            Issues = [new PublishedAudits(1, new LocalDate(2022, 12, 1), Of2022.Figures)],
        };
        using var book = AnnualAudit.Make(scope).Edition("public");
        Assert.Equal(
            [
                "good|authority|Southampton|Jan to Oct 2022|139|issue 1 of 1 Dec 2022|138",
                "requires-improvement|authority|Southampton|Jan to Oct 2022|70|issue 1 of 1 Dec 2022|71",
                "good|service-area|Jigsaw|Jan to Oct 2022|12|issue 1 of 1 Dec 2022|11",
                "requires-improvement|service-area|Jigsaw|Jan to Oct 2022|10|issue 1 of 1 Dec 2022|11",
            ],
            book.Rows("Revisions").Select(row => string.Join('|', row)));
    }

    [Fact]
    public void Make_AuditToldAgainUnderAnotherId_CountsOnce()
    {
        var scope = RichAudits.Scope("2023-06");
        var last = scope.Months[^1];
        var twice = scope.Months[^3].Audits[0] with { Key = "another id" };
        var report = AnnualAudit.Make(scope with
        {
            Months = [.. scope.Months.SkipLast(1), last with { Audits = [.. last.Audits, twice] }],
        });
        Assert.Equal(6 * 24, Figure(report, "cases"));
    }

    [Fact]
    public void Make_PublicEdition_HoldsNoTagThemeTeamAuditorOrFreeText()
    {
        using var book = AnnualAudit.Make(RichAudits.Scope("2023-06")).Edition("public");
        Assert.Equal(["Cover", "Contents", "Grades_by_service_area", "Moderation", "Revisions"], book.SheetNames);
        Assert.DoesNotContain("canary", book.AllText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Make_NoAudits_IsMadeAndSaysSo()
    {
        var report = AnnualAudit.Make(
            AuditScopes.Of(October) with { Months = [new(new(2022, 10)) { HasRegister = true }] });
        foreach (var folder in new[] { "public", "officer" })
        {
            using var book = report.Edition(folder);
            Assert.Equal("No audit was completed in Jan to Oct 2022", book.Rows("Grades_by_service_area")[0][0]);
        }

        Assert.Equal(0, Figure(report, "cases"));
    }

    [Fact]
    public void Make_WithAndWithoutAudits_HasTheSameSheets()
    {
        var empty = AnnualAudit.Make(AuditScopes.Of(October));
        foreach (var folder in new[] { "public", "officer" })
        {
            using var book = Of2022.Edition(folder);
            using var other = empty.Edition(folder);
            Assert.Equal(book.SheetNames, other.SheetNames);
        }
    }

    [Fact]
    public void Make_FilesWithoutAGradeColumn_SaysNotAvailableAndStillAddsUp()
    {
        var report = Make(Audits2022.All.Select(audit =>
            audit with { Grade = null, IsGradeKnown = false, ModeratedGrade = null }));
        using var book = report.Edition("public");
        var all = book.Rows("Grades_by_service_area")[^1];
        Assert.Equal(["All", "[x]", "[x]", "[x]", "[x]", "[x]", "541", "541"], all);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Make_Twice_GivesTheSameBytes() => Assert.Equal(
        Of2022.Editions.Select(edition => edition.ContentHash),
        Make(Audits2022.All).Editions.Select(edition => edition.ContentHash));

    [Theory]
    [InlineData("public")]
    [InlineData("officer")]
    public void Make_EveryEdition_KeepsTheStandardOfWorkbooks(string folder)
    {
        ImmutableArray<AuditReport> reports =
        [
            Of2022, AnnualAudit.Make(AuditScopes.Of(October)), AnnualAudit.Make(WithACorrection()),
            AnnualAudit.Make(RichAudits.Scope("2023-06")),
        ];
        Assert.All(reports, report => Assert.Empty(Conformance.Breaches(
            report.Editions.Single(edition => edition.Folder == folder).Content.ToArray())));
    }

    private static AuditReport Make(IEnumerable<Audit> audits) => AnnualAudit.Make(AuditScopes.Of(October, audits));

    private static bool IsToOctober(Audit audit) => audit.Completed <= new LocalDate(2022, 10, 31);

    /// <summary>October's folder tells a good audit of an earlier month as requiring improvement.</summary>
    private static AuditScope WithACorrection()
    {
        var scope = AuditScopes.Of(October, Audits2022.All);
        var wrong = scope.Months[0].Audits.First(audit =>
            audit is { ServiceArea: "Jigsaw", Grade: AuditGrade.Good, ModeratedGrade: null });
        var mended = wrong with { Grade = AuditGrade.RequiresImprovement };
        var last = scope.Months[^1];
        return scope with { Months = [.. scope.Months.SkipLast(1), last with { Audits = [.. last.Audits, mended] }] };
    }

    private static decimal[] Figures(params string[] measures) =>
        [.. measures.Select(each => Figure(Of2022, each)!.Value)];

    private static decimal? Figure(AuditReport report, string measure, string? area = null) => report.Figures
        .Single(figure => figure.Measure == measure
            && figure.Breakdown == (area is null ? AuditBreakdowns.Authority : AuditBreakdowns.ServiceArea)
            && figure.Group == (area ?? "Southampton"))
        .Figure.Value;
}
