using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Extracts.Records;
using Reporting.Periods;

namespace Reporting.Tests.Audits.Register;

public sealed class AuditRegisterTests
{
    [Fact]
    public void WithoutIdsOf_AuditIdsThatAreCases_AreKeptAndNotPrinted()
    {
        var months = Registers.Read(Registers.File(
            Registers.Row("A-1", (AuditRow.ChildColumn, "SYN-000001")), Registers.Row("SYN-000002"), Registers.Row("SYN-000003")));
        var later = Registers.Read(Registers.File(Registers.Row("A-4", (AuditRow.ChildColumn, "SYN-000003"))));

        var register = AuditRegister.Of([months, later]).WithoutIdsOf([Registers.Key.HashOf("SYN-000002")]);

        Assert.Equal(["A-1", null, null, "A-4"], register.All.Select(audit => audit.Reference));
    }

    private static readonly LocalDate Day = new(2023, 6, 15);

    [Fact]
    public void Of_TheSameAuditInLaterMonths_IsTheLatestRow()
    {
        QualityMonth[] months =
        [
            Month(7, Told("A", AuditGrade.Inadequate)),
            Month(5, Told("A", AuditGrade.Good), Told("B", AuditGrade.Good)),
            Month(6, Told("C", AuditGrade.Good), Told("B", AuditGrade.Outstanding), Told("B", null)),
        ];

        Assert.Equal(
            [("A", AuditGrade.Inadequate), ("B", null), ("C", AuditGrade.Good)],
            AuditRegister.Of(months).All.Select(audit => (audit.Key, audit.Grade)));
        Assert.Equal(
            [("A", AuditGrade.Good), ("B", null), ("C", AuditGrade.Good)],
            AuditRegister.AsAt(new ReportingMonth(2023, 6), months).All.Select(audit => (audit.Key, audit.Grade)));
        Assert.Equal(
            ["A", "B"], AuditRegister.AsAt(new ReportingMonth(2023, 5), months).All.Select(audit => audit.Key));
    }

    [Fact]
    public void Of_TwoIdsForOneCaseAuditorAndDay_CountsTheOneToldLast()
    {
        var register = AuditRegister.Of(
        [
            Month(5, Event("A", "case", "worker", Day), Event("B", "case", "worker", Day.PlusDays(1))),
            Month(
                6,
                Event("C", "case", "worker", Day),
                Event("D", "case", "another", Day),
                Event("E", null, "worker", Day)),
            Month(
                7,
                Event("F", null, "worker", Day),
                Event("G", "case", "worker", null),
                Event("H", "case", "worker", null)),
        ]);

        Assert.Equal(["B", "C", "D", "E", "F", "G", "H"], register.All.Select(audit => audit.Key));
    }

    [Fact]
    public void Of_ADuplicateThatIsCorrectedLater_CountsAgain()
    {
        var register = AuditRegister.Of(
        [
            Month(5, Event("A", "case", "worker", Day), Event("B", "case", "worker", Day)),
            Month(6, Event("A", "case", "worker", Day.PlusDays(-3))),
        ]);

        Assert.Equal(["A", "B"], register.All.Select(audit => audit.Key));
    }

    [Fact]
    public void Of_ATagSpeltInTwoWays_IsSpeltAsFirstTold()
    {
        var register = AuditRegister.Of(
        [
            Month(5, Told("A", null) with { Strengths = ["Child's voice"], Theme = "Neglect" }),
            Month(
                6,
                Told("B", null) with
                {
                    Strengths = ["CHILD'S VOICE", "child's Voice"],
                    Improvements = ["child's voice"],
                    Theme = "NEGLECT",
                }),
        ]);

        Assert.Equal(
            ["Child's voice"], register.All.SelectMany(audit => audit.Strengths.Concat(audit.Improvements)).Distinct());
        Assert.Single(register.All[1].Strengths);
        Assert.Equal("Neglect", register.All[1].Theme);
    }

    [Fact]
    public void CompletedIn_TheEndsOfMonths_AreIncluded()
    {
        LocalDate?[] days = [new(2023, 4, 30), new(2023, 5, 1), new(2023, 6, 30), new(2023, 7, 1), null];
        var register = AuditRegister.Of([Month(7, [.. days.Select((day, i) => Event($"{i}", null, null, day))])]);

        Assert.Equal(["1", "2"], register.CompletedIn(new(2023, 5), new(2023, 6)).Select(audit => audit.Key));
    }

    [Fact]
    public void Of_AnyTellings_HoldsTheLastOfEveryId()
    {
        var telling =
            from month in Gen.Choose(1, 4)
            from id in Gen.Choose(1, 5)
            from grade in Gen.Elements(AuditWords.Grades.AsEnumerable())
            select (month, id, grade);
        Prop.ForAll(telling.ArrayOf().ToArbitrary(), tellings =>
        {
            var months = tellings.GroupBy(each => each.month)
                .Select(same => Month(same.Key, [.. same.Select(each => Told($"{each.id}", each.grade))])).ToList();
            var last = tellings.OrderBy(each => each.month).GroupBy(each => each.id)
                .Select(same => ($"{same.Key}", (AuditGrade?)same.Last().grade));

            var forth = AuditRegister.Of(months).All.Select(audit => (audit.Key, audit.Grade)).ToList();
            months.Reverse();
            return forth.SequenceEqual(last)
                && AuditRegister.Of(months).All.Select(audit => (audit.Key, audit.Grade)).SequenceEqual(forth);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private static QualityMonth Month(int month, params Audit[] audits) =>
        new(new ReportingMonth(2023, month)) { HasRegister = true, Audits = [.. audits] };

    private static Audit Told(string key, AuditGrade? grade) =>
        new() { Key = key, ServiceArea = "ICAS", Completed = Day, Grade = grade };

    private static Audit Event(string key, string? of, string? by, LocalDate? on) =>
        new() { Key = key, ServiceArea = "ICAS", Case = of, Auditor = by, Completed = on };
}
