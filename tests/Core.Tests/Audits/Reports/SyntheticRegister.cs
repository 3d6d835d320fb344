using System.Globalization;
using NodaTime;
using Reporting.Audits;
using Reporting.Audits.Allocation;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Audits.Reports;

/// <summary>
/// Fifteen months of a made-up register to June 2023, a period a month, with something of everything.
/// </summary>
internal static class SyntheticRegister
{
    /// <summary>What children's ids begin with: only an exempt edition may hold one.</summary>
    public const string CaseCanary = "SYN-";

    /// <summary>An auditor who is no manager.</summary>
    public const string AuditorCanary = "Worker 12";

    public const string Manager = "Manager 1";

    private const int PerMonth = 24;

    private static readonly string[] Tags =
        ["Chronology", "Voice of the child", "Supervision recorded", "Plans that are SMART", "Fathers", "Genogram"];

    private static readonly IdentityKey Key = new(new byte[32]);

    public static AuditScope Scope { get; } = new()
    {
        Disclosure = UsualDisclosure.Control,
        Reference = new ReferenceData
        {
            Authority = "Sample Borough",
            IsSynthetic = true,
            Training = [new Training(new LocalDate(2023, 4, 3), "Plans that work", "Planning", [])],
            Programme = [new ProgrammeEntry(new(2023, 6), "Theme", "Step-down", "Managers", null, null)],
            Auditors = [new Auditor(Manager, null, null, null, null, null, [])],
        },
        Period = new ReportingMonth(2023, 6),
        Months = [.. new ReportingMonth(2023, 6).LastMonths(15).Select(MonthOf)],
        Key = Key,
        AsOf = new LocalDate(2023, 7, 9),
        Frame = new AllocationFrame(
            new(2023, 6),
            [.. Enumerable.Range(0, 30).Select(at => new FrameCase(
                CaseId(at), Key.HashOf(CaseId(at)), "Jigsaw", Team: null, PlanKind.ChildInNeed))]),
    };

    public static AuditScope WithoutAuditsInJune { get; } = Scope with
    {
        Months = [.. Scope.Months[..^1], new QualityMonth(Scope.Period) { HasRegister = true }],
    };

    public static AuditScope WithoutRegister { get; } = Scope with { Months = [new QualityMonth(Scope.Period)] };

    private static string CaseId(int at) =>
        string.Create(CultureInfo.InvariantCulture, $"{CaseCanary}{at:D6}");

    private static QualityMonth MonthOf(ReportingMonth month)
    {
        var number = month.MonthsUntil(new ReportingMonth(2023, 6));
        var audits = Enumerable.Range(0, PerMonth).Select(at => AuditOf(month, number, at)).ToList();
        if (number == 0)
            audits.Add(AuditOf(month.Previous, 1, 3) with { Grade = AuditGrade.Inadequate });
        return new QualityMonth(month) { HasRegister = true, Audits = [.. audits] };
    }

    private static Audit AuditOf(ReportingMonth month, int number, int at)
    {
        var turn = (at * 7) + (number * 11);
        var areas = new AuditSettings().Areas;
        var grade = at % 9 == 8 ? (AuditGrade?)null : (AuditGrade)(turn % 13 / 4);
        var completed = at % 10 == 9 ? (LocalDate?)null : month.Start.PlusDays(4 + (turn % 26));
        var isTracked = grade == AuditGrade.Inadequate;
        return new Audit
        {
            Key = Key.HashOf($"audit {month} {at}"),
            Reference = string.Create(CultureInfo.InvariantCulture, $"AUD-{month}-{at:D3}"),
            Case = Key.HashOf(CaseId(turn % 60)),
            Auditor = at % 4 == 0 ? Key.HashOfPerson(AuditorCanary) : Key.HashOfPerson(Manager),
            ServiceArea = at == PerMonth - 1 ? ServiceAreas.NotKnown : areas[at % (areas.Length - 1)].Name,
            Type = AuditType.Manager,
            Theme = (turn % 5) switch { 0 => null, 1 => "Neglect", _ => "Step-down" },
            Allocated = month.Start.PlusDays(2),
            Completed = completed,
            Grade = completed is null ? null : grade,
            ModeratedGrade = at % 3 == 0 ? (turn % 5 == 0 ? AuditGrade.RequiresImprovement : grade) : null,
            Moderated = at % 3 == 0 ? month.Next.Start.PlusDays(5) : null,
            Route = (ModerationRoute)(1 + (turn % 3)),
            CaseHolderInvolved = (Answer)(turn % 4),
            FamilyFeedback = (Answer)(turn % 3),
            Judgements = [.. Enumerable.Range(0, 7).Select(area => (AuditGrade?)((turn + area) % 13 / 4))],
            Strengths = [Tags[turn % 6]],
            Improvements = [Tags[(turn + 2) % 6], Tags[(turn + 3) % 5]],
            Escalated = isTracked ? completed?.PlusDays(1) : null,
            ThreeDayUpdate = isTracked ? completed?.PlusDays(4) : null,
            OneWeekUpdate = isTracked && at % 2 == 0 ? completed?.PlusDays(10) : null,
            HasAction = turn % 4 > 0,
            ActionDue = completed?.PlusDays(10),
            ActionDone = turn % 3 == 0 ? completed?.PlusDays(8) : null,
            FileChecks = [.. Enumerable.Range(0, 5).Select(check => (Answer)((turn + check) % 3))],
        };
    }
}
