using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits;
using Reporting.Audits.Overview;
using Reporting.Audits.Register;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;
using Reporting.Tests.Workbooks;
using static Reporting.Tests.Builders.Dates;

namespace Reporting.Tests.Audits.Overview;

public sealed class OverviewReportTests
{
    private static readonly ReportingMonth May = ReportingMonth.Parse("2023-05");
    private static readonly ReportingMonth June = May.Next;

    [Fact]
    public void Make_WithEverything_ConformsToTheStandard() => Assert.Empty(Breaches(Scope(Told())));

    [Fact]
    public void Make_WithNothing_ConformsAndSaysWhatIsMissing()
    {
        var scope = Scope(new QualityMonth(June));

        Assert.Empty(Breaches(scope));
        Assert.Contains("No list of complaints was received", Texts(scope));
        Assert.Contains("No list of escalations was received", Texts(scope));
        Assert.Contains("There is no register", Texts(scope));
        Assert.Equal(2, Texts(scope).Count(text => text == "No statement was given"));
    }

    [Fact]
    public void Make_EmptyLists_SayThatNoneAreOutstanding() => Assert.Contains(
        "No complaints are outstanding and none were raised",
        Texts(Scope(new QualityMonth(June) { HasComplaints = true })));

    [Theory]
    [InlineData("Child Protection Adviser")]
    [InlineData("statement of the child protection advisor ")]
    [InlineData("Lead Independent Reviewing Officer's statement")]
    [InlineData("Lead reviewing officer")]
    [InlineData("IRO")]
    public void Make_StatementInAnySpelling_IsPrinted(string section) => Assert.Contains(
        "Reviews are held in time.", Texts(Scope(new QualityMonth(June) { Statements = [Said(section)] })));

    [Fact]
    public void Make_StatementOfAnotherSectionOrMonth_IsNot() => Assert.DoesNotContain(
        "Reviews are held in time.",
        Texts(Scope(
            new QualityMonth(May) { Statements = [Said("IRO")] },
            new QualityMonth(June) { Statements = [Said("Environment"), Said("IRO") with { Period = May }] })));

    [Fact]
    public void Make_LongStatement_IsPrintedWhole()
    {
        var words = string.Join(' ', Enumerable.Range(100, 900).Select(number => $"word{number}"));
        var texts = Texts(
            Scope(new QualityMonth(June) { Statements = [Said("IRO") with { Text = $"First.\n{words}" }] }));

        Assert.Contains("First.", texts);
        Assert.Equal(words, string.Join(' ', texts.Where(text => text.StartsWith("word", StringComparison.Ordinal))));
    }

    [Fact]
    public void Figures_Complaints_AreCountedAtTheEndOfTheMonthByTheirLatestRow()
    {
        var figures = OverviewReport.Make(Scope(Told())).Figures;

        Assert.Equal(3, Value(figures, "complaints-not-closed"));
        Assert.Equal(1, Value(figures, "complaints-overdue"));
        Assert.Equal(2, Value(figures, "complaints-raised"));
        Assert.Equal(1, Value(figures, "complaints-closed"));
        Assert.Equal(4, Value(figures, "complaints-raised-in-three-months"));
        Assert.Equal(2, Value(figures, "complaints-raised-in-three-months-before"));
        Assert.Equal(1, Value(figures, "escalations-not-closed"));
        Assert.DoesNotContain(figures, figure => figure.Measure == "escalations-overdue");
        Assert.Equal(1, Value(figures, "good"));
    }

    [Fact]
    public void BySubject_MostOfTheQuarterFirst_SayWhichAreNewOrMore()
    {
        var groups = new ConcernGroups(Scope(Told()), ConcernKind.Complaints);

        Assert.Equal(
            [("Delay", "More"), ("Conduct", "New"), ("Communication", "Fewer")],
            groups.BySubject.Select(group => (group.Group, group.Value.Trend)));
        Assert.Equal([2, 0, 0, 1, 0], groups.ByAge.Select(group => group.Value.Outstanding));
    }

    [Fact]
    public void BySubject_SpelledOtherwiseInAnotherMonth_IsOneSubject()
    {
        var groups = new ConcernGroups(
            Scope(
                new QualityMonth(May) { HasComplaints = true, Complaints = [Complaint("1", "2023-05-02", "Delay")] },
                new QualityMonth(June) { HasComplaints = true, Complaints = [Complaint("2", "2023-06-02", "DELAY")] }),
            ConcernKind.Complaints);

        var only = Assert.Single(groups.BySubject);
        Assert.Equal(("Delay", 2), (only.Group, only.Value.Outstanding));
    }

    [Theory]
    [InlineData("2023-06-02", "Up to 4 weeks")]
    [InlineData("2023-06-01", "Over 4 to 8 weeks")]
    [InlineData("2023-05-05", "Over 4 to 8 weeks")]
    [InlineData("2023-05-04", "Over 8 to 13 weeks")]
    [InlineData("2023-03-31", "Over 8 to 13 weeks")]
    [InlineData("2023-03-30", "Over 13 weeks")]
    [InlineData(null, "Date not recorded")]
    public void Holds_DaysAtTheEndOfJune_AreInOneBand(string? raised, string expected)
    {
        var days = Concern(raised).DaysOpenOn(June.End);

        Assert.Equal(expected, Assert.Single(AgeBand.All, band => band.Holds(days)).Words);
    }

    [Theory]
    [InlineData("2023-06-30", null, false, true)]
    [InlineData("2023-07-01", null, false, false)]
    [InlineData(null, null, false, true)]
    [InlineData("2023-06-01", "2023-06-30", false, false)]
    [InlineData("2023-06-01", "2023-07-01", false, true)]
    [InlineData("2023-06-01", "2023-07-01", true, true)]
    [InlineData("2023-06-01", null, true, false)]
    public void IsOutstandingOn_TheEndOfJune_RaisedAndNotClosedByThen(
        string? raised, string? closed, bool saysClosed, bool expected) =>
        Assert.Equal(
            expected,
            (Concern(raised) with { Closed = Day(closed), SaysClosed = saysClosed }).IsOutstandingOn(June.End));

    [Fact]
    public void Timed_Closed_HasMedianAndSharesOfThoseWithBothDates()
    {
        int[] days = [3, 14, 15, 29];
        var closed = days.Select(each =>
            Concern("2023-06-01") with { Closed = new LocalDate(2023, 6, 1).PlusDays(each) });
        var undated = Concern(null) with { Closed = new LocalDate(2023, 6, 9) };

        var times = ClosingTimes.Of(closed.Append(undated), ConcernCounts.Quarter(June));

        Assert.Equal((4, 5, 14.5m, 29), (times.Raised, times.Closed, times.MedianDays, times.LongestDays));
        Assert.Equal((new(2, 4), new(3, 4)), (times.WithinTwoWeeks, times.WithinFourWeeks));
    }

    [Fact]
    public void IsExpected_ComplaintsOrEscalations_AreNeeded()
    {
        var recipe = AuditRecipe.Find("overview")!;

        Assert.True(recipe.IsExpected(Scope(new QualityMonth(May) { HasComplaints = true }, new QualityMonth(June))));
        Assert.True(recipe.IsExpected(Scope(new QualityMonth(June) { HasEscalations = true })));
        Assert.False(recipe.IsExpected(Scope(new QualityMonth(June) { HasRegister = true })));
    }

    /// <summary>May's complaint 1 is told again in June, closed; the outstanding ones of June are 3, 4 and 5.</summary>
    private static ImmutableArray<QualityMonth> Told() =>
    [
        new(May)
        {
            HasComplaints = true,
            Complaints =
            [
                Complaint("1", "2023-05-02", "Delay"),
                Complaint("2", "2023-02-02", "Communication") with { Closed = Day("2023-02-20") },
                Complaint("3", "2023-03-02", "Delay") with { Due = Day("2023-06-29") },
            ],
        },
        new(June)
        {
            HasRegister = true,
            Audits =
            [
                new Audit
                {
                    Key = "a",
                    ServiceArea = "Permanency",
                    Completed = Day("2023-06-05"),
                    Grade = AuditGrade.Good,
                },
            ],
            HasComplaints = true,
            HasEscalations = true,
            Complaints =
            [
                Complaint("1", "2023-05-02", "Delay") with { Closed = Day("2023-06-02") },
                Complaint("4", "2023-06-10", "Delay") with { Due = Day("2023-06-30") },
                Complaint("5", "2023-06-20", "Conduct") with { Due = Day("2023-07-20") },
                Complaint("6", "2023-04-20", "Delay") with { Status = "CLOSED" },
            ],
            Escalations =
            [
                new Escalation("1", Day("2023-06-01"), "Conference chair", "Permanency", "Delay in permanence", null),
                new Escalation("2", Day("2023-06-01"), null, "Permanency", null, Day("2023-06-11")),
            ],
            Statements = [Said("IRO")],
        },
    ];

    private static Complaint Complaint(string key, string received, string subject) =>
        new(key, Day(received), "Stage 1", "Permanency", subject, null, null, null);

    private static Concern Concern(string? raised) => new("Permanency", null, null, Day(raised), null, null, false);

    private static Statement Said(string section) =>
        new(section, "Analysis", "Reviews are held in time.", null, null, null, null, null, null, null);

    private static decimal? Value(ImmutableArray<AuditFigure> figures, string measure) => figures
        .Single(figure => figure.Measure == measure && figure.Breakdown == AuditBreakdowns.Authority).Figure.Value;

    private static IReadOnlyList<string> Breaches(AuditScope scope) =>
        Conformance.Breaches(Assert.Single(OverviewReport.Make(scope).Editions).Content.ToArray());

    private static ImmutableArray<string> Texts(AuditScope scope)
    {
        using var book = new WrittenWorkbook(Assert.Single(OverviewReport.Make(scope).Editions).Content.ToArray());
        return [.. book.Sheets.SelectMany(SheetConformance.AllTexts)];
    }

    private static AuditScope Scope(params ImmutableArray<QualityMonth> months) => new()
    {
        Disclosure = UsualDisclosure.Control,
        Reference = new ReferenceData { Authority = "Sample Borough" },
        Period = June,
        Months = months,
        Key = new IdentityKey(new byte[32]),
        AsOf = new LocalDate(2023, 7, 9),
    };
}
