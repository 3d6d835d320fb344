using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reporting.Audits;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Reference;

namespace Reporting.Tests.Audits;

/// <summary>A register in which every column is filled, over a year and three months to June 2023.</summary>
internal static class RichAudits
{
    /// <summary>Words that only officers may read.</summary>
    public static ImmutableArray<string> Improvements { get; } =
        ["Chronology canary", "Voice canary", "Supervision canary"];

    public const string Strength = "Relationship canary";
    public const string Theme = "Neglect canary";
    public const string Team = "Team canary";
    public const string Auditor = "Auditor canary";

    private static readonly string[] Areas = ["Social Work with Families", "Jigsaw", "ICAS", "Permanency"];

    public static AuditScope Scope(string period)
    {
        var scope = AuditScopes.Of(period, All());
        return scope with
        {
            Reference = scope.Reference with
            {
                Training =
                [
                    new Training(new LocalDate(2023, 3, 15), "Planning well", "Planning", []),
                    new Training(new LocalDate(2023, 5, 2), "Seeing the child", "Relationship", ["Team of none"]),
                    new Training(new LocalDate(2023, 6, 20), "Another matter", "Handwriting", []),
                ],
                Programme =
                [
                    new ProgrammeEntry(new(2023, 4), "Theme", "Sexual abuse", "Managers", null, null),
                    new ProgrammeEntry(new(2023, 5), "Theme", Theme, "Managers", null, null),
                    new ProgrammeEntry(
                        new(2023, 6), "Practice week", null, "Managers", new LocalDate(2023, 6, 6),
                        new LocalDate(2023, 6, 10)),
                    new ProgrammeEntry(
                        new(2023, 5), "Moderation panel", "Dip sample", "Panel", new LocalDate(2023, 5, 18), null),
                ],
            },
            AsOf = scope.Period.End,
        };
    }

    private static IEnumerable<Audit> All() => Enumerable.Range(0, 15).SelectMany(month =>
        Enumerable.Range(0, 24).Select(at => Of(month, at)));

    private static Audit Of(int month, int at)
    {
        var day = new LocalDate(2022, 4, 2).PlusMonths(month).PlusDays(at);
        var grade = at % 9 == 8 ? (AuditGrade?)null : (AuditGrade)((at + month) % 4);
        return new Audit
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"{month}-{at}"),
            Case = string.Create(CultureInfo.InvariantCulture, $"case {(month * 24) + at}"),
            Auditor = Auditor,
            ServiceArea = Areas[at % Areas.Length],
            Team = Team,
            Type = (AuditType)(1 + (at % 5)),
            Theme = at % 3 == 0 ? Theme : null,
            Allocated = day.PlusDays(-1),
            Completed = day,
            Grade = grade,
            CaseHolderInvolved = at % 2 == 0 ? Answer.Yes : Answer.No,
            ModeratedGrade = at % 5 == 0 && grade is not null ? AuditGrade.Good : null,
            Moderated = day.PlusDays(7),
            Route = ModerationRoute.MonthlyPanel,
            Judgements = [.. Enumerable.Range(0, 7).Select(area => (AuditGrade?)(AuditGrade)((at + area) % 4))],
            Strengths = [Strength],
            Improvements = at % 4 == 3 ? [] : [Improvements[at % 3]],
            FamilyFeedback = at % 3 == 1 ? Answer.Yes : Answer.No,
            HasAction = at % 2 == 0,
            ActionDue = day.PlusDays(14),
            ActionDone = at % 4 == 0 ? day.PlusDays(10) : null,
        };
    }
}
