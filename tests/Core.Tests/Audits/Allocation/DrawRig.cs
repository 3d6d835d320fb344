using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Allocation;
using Reporting.Audits.Register;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Audits.Allocation;

/// <summary>Frames, managers and registers as tests write them; the month is July 2023, the lists are June's.</summary>
internal sealed record DrawRig
{
    public static ReportingMonth July { get; } = ReportingMonth.Parse("2023-07");

    public ImmutableArray<FrameCase> Cases { get; init; } = [];

    public ImmutableArray<Auditor> Auditors { get; init; } = [];

    public ImmutableArray<Audit> Audits { get; init; } = [];

    public string? Theme { get; init; }

    public string Seed { get; init; } = "1";

    public AllocationDraw Draw() => AllocationDraw.Of(DrawRequest.Of(
        new AllocationFrame(July.Previous, Cases),
        July,
        Seed,
        Auditors,
        Theme is null ? [] : [new ProgrammeEntry(July, ProgrammeKinds.Theme, Theme, "Managers", null, null)],
        AuditRegister.Of([new QualityMonth(July.Previous) { HasRegister = true, Audits = Audits }])));

    public static FrameCase Case(
        int number,
        string area = "Alpha",
        string? team = null,
        PlanKind plan = PlanKind.ChildInNeed,
        CaseFacts facts = CaseFacts.None) =>
        new($"SYN-{number:000000}", HashOf(number), area, team, plan) { Facts = facts };

    public static ImmutableArray<FrameCase> Many(int from, int count, Func<int, FrameCase> make) =>
        [.. Enumerable.Range(from, count).Select(make)];

    public static Auditor Manager(int number, string? team = null) =>
        new($"Manager {number:00}", team, null, "Practice manager", null, null, []);

    public static ImmutableArray<Auditor> Managers(int count, string? team = null) =>
        [.. Enumerable.Range(1, count).Select(number => Manager(number, team))];

    public static Audit Audit(int ofCase, LocalDate? completed, int key = 0) => new()
    {
        Key = $"audit {ofCase} {key}",
        Case = HashOf(ofCase),
        ServiceArea = "Alpha",
        Completed = completed,
    };

    /// <summary>Confirmed inadequate and escalated.</summary>
    public static Audit Inadequate(int ofCase, LocalDate escalated) => Audit(ofCase, escalated.PlusDays(-7)) with
    {
        Grade = AuditGrade.RequiresImprovement,
        ModeratedGrade = AuditGrade.Inadequate,
        Escalated = escalated,
    };

    private static string HashOf(int number) => $"keyed {number} hash";
}
