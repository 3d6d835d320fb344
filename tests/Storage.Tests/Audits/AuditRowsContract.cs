using System.Text.Json;
using NodaTime;
using Reporting.Audits;
using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests.Audits;

/// <summary>What every store of registers, clocks and audit figures does.</summary>
public abstract class AuditRowsContract
{
    private static readonly RunKey Run = new(ReportKey.RegisterOf(new ReportingMonth(2023, 6)), new string('a', 64));
    private static readonly LocalDate Day = new(2023, 6, 28);

    [Fact]
    public async Task Save_AuditsFullAndEmpty_ComeBackInTheirOrderExactly()
    {
        var rows = await StoreAsync<Audit>();
        Audit[] audits = [Full("z"), new() { Key = "b", ServiceArea = "Jigsaw" }, Full("a") with { HasAction = null }];

        await rows.SaveAsync(Run, audits, default);

        Assert.Equal(audits.Select(Text), (await rows.LoadAsync(Run, default)).Select(Text));
    }

    [Fact]
    public async Task Save_MoreAuditsThanATransactionTakes_ComeBackInTheirOrder()
    {
        var rows = await StoreAsync<Audit>();
        Audit[] audits = [.. Enumerable.Range(0, 230).Reverse().Select(number =>
            new Audit { Key = FormattableString.Invariant($"{number * 7 % 230:000}"), ServiceArea = "ICAS" })];

        await rows.SaveAsync(Run, audits, default);

        Assert.Equal(
            audits.Select(audit => audit.Key), (await rows.LoadAsync(Run, default)).Select(audit => audit.Key));
    }

    [Fact]
    public async Task Save_AuditFigures_KeepPartsAndAbsence()
    {
        var rows = await StoreAsync<AuditFigure>();
        AuditFigure[] figures =
        [
            new("good-or-outstanding", AuditBreakdowns.Authority, "Sample Borough", Figure.Percentage(1, 3)),
            new("graded", AuditBreakdowns.ServiceArea, "Children & Families/First #1", Figure.Count(0)),
            new("graded", AuditBreakdowns.Authority, "Sample Borough", Figure.NotAvailable("no grade column")),
        ];

        await rows.SaveAsync(Run, figures, default);

        Assert.Equal(figures, await rows.LoadAsync(Run, default));
    }

    [Fact]
    public async Task Save_ClocksOfOneAudit_AreApart()
    {
        var rows = await StoreAsync<Clock>();
        Clock[] clocks =
        [
            new("a", "A-1", "oversight", "jigsaw-service-lead", "Jigsaw", Day, Done: null, OverdueBy: 3),
            new("a", null, "audit-due", "jigsaw-1", "Jigsaw", Day, Done: Day, OverdueBy: 0),
        ];

        await rows.SaveAsync(Run, clocks, default);

        Assert.Equal(clocks, await rows.LoadAsync(Run, default));
    }

    [Fact]
    public async Task Save_RecommendationsOfOneMeeting_ComeBackInTheirOrderExactly()
    {
        var rows = await StoreAsync<Recommendation>();
        Recommendation[] items =
        [
            new(Day, "Workforce", "Set out the numbers", "It is done.", "Complete", Day.PlusDays(30), "Panel"),
            new(Day, "Neglect", null, null, null, null, null),
            new(Day.PlusDays(-60), new string('é', 40_000), "=1+1", "a\r\nb", "?", null, "Panel; Council"),
        ];

        await rows.SaveAsync(Run, items, default);

        Assert.Equal(items, await rows.LoadAsync(Run, default));
    }

    [Fact]
    public async Task Save_NoRows_LeavesNothingToSweep()
    {
        var rows = await StoreAsync<Clock>();

        await rows.SaveAsync(Run, [], default);

        Assert.Empty(await rows.UnconfirmedAsync(default));
    }

    private static Audit Full(string key) => new()
    {
        Key = key,
        Reference = "A-12/3",
        Case = "case",
        Auditor = "auditor",
        ServiceArea = "Children & Families First",
        Team = "Team 1",
        Type = AuditType.CaseReview,
        Theme = "Neglect",
        Allocated = Day.PlusDays(-20),
        Completed = Day,
        Grade = AuditGrade.Outstanding,
        IsGradeKnown = false,
        CaseHolderInvolved = Answer.Yes,
        Oversight = Day,
        Disputed = Answer.No,
        DisputeSettled = Day,
        Uploaded = Day,
        ModeratedGrade = AuditGrade.Inadequate,
        Moderated = Day,
        Route = ModerationRoute.QuarterlyGroup,
        Judgements = [AuditGrade.Good, null, AuditGrade.Outstanding],
        Strengths = ["voice of the child"],
        Improvements = ["chronology", "plans"],
        FamilyFeedback = Answer.Unknown,
        ImmediateConcern = Answer.Yes,
        Escalated = Day,
        ThreeDayUpdate = Day,
        OneWeekUpdate = Day,
        ReAudited = Day,
        HasAction = false,
        ActionDue = Day,
        ActionDone = Day,
        FileChecks = [Answer.Yes, Answer.NotAnswered],
    };

    // Records that hold lists are equal by what they say.
    private static string Text(Audit audit) => JsonSerializer.Serialize(audit with
    {
        Allocated = null,
        Completed = null,
    }) + audit.Allocated + audit.Completed;

    /// <summary>An empty one.</summary>
    private protected abstract Task<IRunRows<T>> StoreAsync<T>();
}

public sealed class InMemoryAuditsTests : AuditRowsContract
{
    private protected override Task<IRunRows<T>> StoreAsync<T>()
    {
        var audits = new InMemoryAudits(TimeProvider.System);
        return Task.FromResult(audits.Partitions.OfType<IRunRows<T>>().Single());
    }
}

[Collection(AzuriteTests.Name)]
public sealed class AuditTableContractTests(EmulatorFixture emulator) : AuditRowsContract
{
    private protected override async Task<IRunRows<T>> StoreAsync<T>() =>
        (await EmptyAccount.OfAsync(emulator)).Store<IRunRows<T>>();
}
