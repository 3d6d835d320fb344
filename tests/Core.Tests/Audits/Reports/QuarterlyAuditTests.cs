using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reporting.Audits;
using Reporting.Audits.Register;
using Reporting.Audits.Reports.Quarterly;
using Reporting.Reference;
using Reporting.Tests.Audits.Trends;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Audits.Reports;

public sealed class QuarterlyAuditTests
{
    private const string Nothing = "Nothing moved more than chance does";
    private const int Planning = 2;

    private static readonly AuditReport Rich = QuarterlyAudit.Make(RichAudits.Scope("2023-06"));

    [Theory]
    [InlineData("public")]
    [InlineData("officer")]
    public void Make_RegisterOf2022_PrintsThePublishedGradesSinceJune(string edition)
    {
        var printed = Audits2022.PrintedSinceJune.Select(row => new[]
        {
            row["row"], row["outstanding"], row["good"], row["requires_improvement"], row["inadequate"], row["total"],
        });
        using var book = QuarterlyAudit.Make(AuditScopes.Of("2022-12", Audits2022.All)).Edition(edition);
        Assert.Equal(printed, book.Rows("Grades_since_set_month"));
    }

    [Fact]
    public void Make_RegisterOf2022_HasTheGradesSinceJuneAsFigures()
    {
        var figures = QuarterlyAudit.Make(AuditScopes.Of("2022-12", Audits2022.All)).Figures;
        decimal? Of(string measure) => figures.Single(figure => figure.Measure == measure).Figure.Value;
        Assert.Equal((174, 96, 71, 5), (Of("since-graded"), Of("since-good"), Of("since-themed-graded"),
            Of("since-themed-inadequate")));
    }

    [Theory]
    [InlineData("2022-12", "Jun to Dec 2022", "Oct to Dec 2022")]
    [InlineData("2023-06", "Jun 2022 to Jun 2023", "Apr to Jun 2023")]
    [InlineData("2023-09", "Jun to Sep 2023", "Jul to Sep 2023")]
    [InlineData("2023-02", "Jun 2022 to Feb 2023", "Dec 2022 to Feb 2023")]
    public void Make_AnyMonth_CoversTheThreeMonthsToItAndCountsSinceTheJuneBefore(
        string period, string since, string covers)
    {
        using var book = QuarterlyAudit.Make(AuditScopes.Of(period)).Edition("public");
        Assert.Equal(
            $"Graded audits of {since}, prior to moderation: Southampton, {covers}",
            book.Sheet("Grades_since_set_month").TextsAbove()[0]);
    }

    [Fact]
    public void Make_AreasWithoutAudits_AreRowsOfZeros()
    {
        using var book = QuarterlyAudit.Make(AuditScopes.Of("2022-12", Audits2022.All)).Edition("public");
        var rows = book.Rows("Grades_by_service_area");
        Assert.Equal(11, rows.Count);
        Assert.Equal(["Jigsaw", "0", "0", "0", "0", "0", "0"], rows.Single(row => row[0] == "Jigsaw"));
        Assert.Equal("48", rows.Single(row => row[0] == "Inclusion")[^1]);
    }

    [Fact]
    public void Make_YearInWhichPlanningRises_SaysSoWithNumbersThatStandInTheTable()
    {
        foreach (var seed in new[] { 11, 12, 13 })
        {
            var year = new SyntheticYear(seed) { Moving = Planning };
            using var book = QuarterlyAudit.Make(AuditScopes.Of("2023-06", year.Audits())).Edition("officer");
            var said = Assert.Single(book.Rows("Trends_in_words"));
            Assert.Equal("Planning", said[0]);
            var told = Sentence.Read(said[1]);
            Assert.Equal(("rose", "Jul to Sep 2022", "Apr to Jun 2023"), (told.Verb, told.From.When, told.To.When));
            Assert.Contains(told.From.AsRow("Planning"), book.Rows("Trends_by_quarter").Select(Joined));
            Assert.Contains(told.To.AsRow("Planning"), book.Rows("Trends_by_quarter").Select(Joined));

            // Counted once more, past every table.
            var last = year.Audits().Where(audit => audit.Completed >= new LocalDate(2023, 4, 1)).ToList();
            Assert.Equal(last.Count.ToString(CultureInfo.InvariantCulture), told.To.Of);
            Assert.Equal(
                last
                    .Count(audit => audit.Judgements[Planning] == AuditGrade.Good)
                    .ToString(CultureInfo.InvariantCulture),
                told.To.Count);
        }
    }

    [Fact]
    public void Make_YearInWhichNothingMoves_SaysNothing()
    {
        foreach (var seed in new[] { 21, 22, 23 })
        {
            using var book = QuarterlyAudit.Make(AuditScopes.Of("2023-06", new SyntheticYear(seed).Audits()))
                .Edition("officer");
            Assert.Equal(Nothing, Assert.Single(book.Rows("Trends_in_words"))[0]);
            var words = book.AllText();
            Assert.DoesNotContain(" rose ", words, StringComparison.Ordinal);
            Assert.DoesNotContain(" fell ", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Make_TagsOfTheQuarterBefore_AreFollowed()
    {
        AuditScope Scope(params IEnumerable<Audit> audits) => AuditScopes.Of("2023-06", audits);
        var report = QuarterlyAudit.Make(Scope(
            Naming("2022-11-10", "Chronology"), Naming("2023-02-10", "Chronology", "Voice", "Genogram"),
            Naming("2023-02-11", "Chronology"), Naming("2023-05-10", "Chronology", "Voice"),
            Naming("2023-05-11", "Plan"), Naming("2023-05-12", "Plan")));
        using var book = report.Edition("officer");
        Assert.Equal(
            ["Chronology|2|2|100|1|3|33|Better, named less", "Genogram|1|2|50|0|3|0|No longer named",
                "Voice|1|2|50|1|3|33|Better, named less"],
            book.Rows("Progress").Select(Joined));
        Assert.Equal(["Chronology|1|2|1"], book.Rows("Training_needs").Select(Joined));
    }

    [Fact]
    public void Make_Training_SaysTooFewUnderTenAndBetterWhereItIs()
    {
        Audit Judged(int at, LocalDate day, AuditGrade grade) => new()
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"{day}-{at}"),
            ServiceArea = "Jigsaw",
            Completed = day,
            Judgements = [null, null, grade, null, null, null, null],
        };
        var audits = Enumerable.Range(0, 30).SelectMany(at => (Audit[])
        [
            Judged(at, new LocalDate(2023, 2, 10), at < 6 ? AuditGrade.Good : AuditGrade.RequiresImprovement),
            Judged(at, new LocalDate(2023, 5, 10), at < 24 ? AuditGrade.Good : AuditGrade.RequiresImprovement),
        ]);
        var scope = AuditScopes.Of("2023-06", audits);
        scope = scope with
        {
            Reference = scope.Reference with
            {
                Training =
                [
                    new Training(new LocalDate(2023, 4, 1), "Planning well", "planning", []),
                    new Training(new LocalDate(2023, 4, 2), "Planning for some", "Planning", ["Team of none"]),
                    new Training(new LocalDate(2022, 1, 1), "Long ago", "Planning", []),
                ],
            },
        };
        using var book = QuarterlyAudit.Make(scope).Edition("officer");
        Assert.Equal(
            [("Planning well", "Better, more than chance"), ("Planning for some", "Too few to say")],
            book.Rows("Training_effect").Select(row => (row[0], row[^1])));
    }

    [Fact]
    public void Make_Programme_SetsWhatWasDoneAgainstWhatWasPlanned()
    {
        using var book = Rich.Edition("officer");
        var rows = book.Rows("Plan_against_programme").Select(row => (row[0], row[^1])).ToList();
        Assert.Equal(
            [
                ("Sexual abuse", "Nothing recorded"), (RichAudits.Theme, "Done"), ("Dip sample", "Moderated"),
                ("Practice week", "Done"),
            ],
            rows);
    }

    [Theory]
    [InlineData(AuditType.Manager, "Nothing recorded")]
    [InlineData(AuditType.Partnership, "Done")]
    public void Make_ThemeOfThePartnership_IsDoneByPartnershipAuditsAlone(AuditType type, string expected)
    {
        var scope = AuditScopes.Of("2023-03", new Audit
        {
            Key = "1",
            ServiceArea = "Jigsaw",
            Type = type,
            Theme = "Neglect",
            Completed = new LocalDate(2023, 2, 6),
        });
        var planned = new ProgrammeEntry(
            new(2023, 1), "Partnership theme", "Neglect", null, new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31));
        using var book = QuarterlyAudit.Make(
            scope with { Reference = scope.Reference with { Programme = [planned] } }).Edition("officer");

        Assert.Equal(expected, Assert.Single(book.Rows("Plan_against_programme"))[^1]);
    }

    [Fact]
    public void Make_RegisterThatBeganLater_SaysWhichOfTheMonthsSinceJuneSentNone()
    {
        var october = new Audit { Key = "1", ServiceArea = "Jigsaw", Completed = new LocalDate(2022, 10, 6) };
        var december = october with { Key = "2", Completed = new LocalDate(2022, 12, 6) };
        using var book = QuarterlyAudit.Make(AuditScopes.Of("2022-12", october, december)).Edition("public");

        Assert.Contains(
            "No register of its own was received for: Jun 2022, Jul 2022, Aug 2022, Sep 2022, Nov 2022.",
            book.Sheet("Grades_since_set_month").TextsAbove());
    }

    [Fact]
    public void Make_EachServiceArea_HasADraftWithItsOwnNumbers()
    {
        using var book = Rich.Edition("officer");
        var drafts = book.Rows("Position_statements");
        var grades = book.Rows("Grades_by_service_area");
        Assert.Equal(4, drafts.Count);
        Assert.All(drafts, draft => Assert.StartsWith(
            $"In Apr to Jun 2023 {grades.Single(row => row[0] == draft[0])[^1]} audits were completed: ", draft[1],
            StringComparison.Ordinal));
    }

    [Fact]
    public void Make_PublicEdition_HoldsNoTagThemeTeamAuditorOrFreeText()
    {
        using var book = Rich.Edition("public");
        Assert.Equal(
            ["Cover", "Contents", "Grades_since_set_month", "Grades_by_service_area", "Revisions"], book.SheetNames);
        Assert.DoesNotContain("canary", book.AllText(), StringComparison.OrdinalIgnoreCase);
        using var officer = Rich.Edition("officer");
        Assert.Contains(RichAudits.Improvements[0], officer.AllText(), StringComparison.Ordinal);
        Assert.DoesNotContain(RichAudits.Auditor, officer.AllText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public")]
    [InlineData("officer")]
    public void Make_EveryEdition_KeepsTheStandardOfWorkbooks(string folder)
    {
        ImmutableArray<AuditReport> reports =
            [Rich, QuarterlyAudit.Make(AuditScopes.Of("2023-06")), QuarterlyAudit.Make(RichAudits.Scope("2023-01"))];
        Assert.All(reports, report => Assert.Empty(Conformance.Breaches(
            report.Editions.Single(edition => edition.Folder == folder).Content.ToArray())));
    }

    [Fact]
    public void Make_WithAndWithoutAudits_HasTheSameSheetsAndSaysSo()
    {
        var empty = QuarterlyAudit.Make(AuditScopes.Of("2023-06"));
        using var full = Rich.Edition("officer");
        using var book = empty.Edition("officer");
        Assert.Equal(full.SheetNames, book.SheetNames);
        Assert.Equal("There is no register", book.Rows("Position_statements")[0][0]);
    }

    private static Audit Naming(string day, params ImmutableArray<string> improvements) => new()
    {
        Key = day,
        ServiceArea = "Jigsaw",
        Completed = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value,
        Improvements = improvements,
    };

    private static string Joined(IReadOnlyList<string> row) => string.Join('|', row);
}
