using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Audits.Analysis;

/// <summary>Audits for the folds: named by hand, or any that a register may hold.</summary>
internal static class AnyAudits
{
    private static readonly string[] AreaNames = ["Jigsaw", "ICAS", "Permanency", ServiceAreas.NotKnown];

    private static readonly Arbitrary<long[]> Rows =
        (from high in Gen.Choose(0, int.MaxValue - 1)
         from low in Gen.Choose(0, int.MaxValue - 1)
         select ((long)high << 31) + low).ArrayOf().ToArbitrary();

    public static ServiceAreas Areas { get; } = new(new AuditSettings().Areas, []);

    public static ReportingMonth June { get; } = new(2023, 6);

    public static void ForAll(Action<ImmutableArray<Audit>> holds) => Prop.ForAll(Rows, rows =>
        holds([.. rows.Select((row, at) => Of(row, at))])).QuickCheckThrowOnFailure();

    public static Audit Of(string key, string? completed = null, AuditGrade? grade = null) => new()
    {
        Key = key,
        Reference = $"AUD-{key}",
        ServiceArea = "Jigsaw",
        Completed = completed is null ? null : Dates.Day(completed),
        Grade = grade,
    };

    public static ImmutableArray<Audit> Times(this Audit audit, int times) =>
        [.. Enumerable.Range(0, times).Select(at => audit with { Key = $"{audit.Key}-{at}" })];

    public static ImmutableArray<Audit> Moderated(
        params (AuditGrade Original, AuditGrade Outcome, int Times)[] cells) =>
    [
        .. cells.SelectMany(cell => (Of($"{cell.Original}-{cell.Outcome}", "2023-06-10", cell.Original) with
        {
            ModeratedGrade = cell.Outcome,
        }).Times(cell.Times)),
    ];

    /// <summary>Any audit, told by a number: each part of it takes some of the number's digits.</summary>
    private static Audit Of(long row, int at)
    {
        int Take(int choices)
        {
            var taken = row % choices;
            row /= choices;
            return (int)taken;
        }

        static AuditGrade? Grade(int choice) => choice == 4 ? null : (AuditGrade)choice;
        var allocated = June.Start.PlusMonths(-Take(3)).PlusDays(2);
        var isKnown = Take(8) > 0;
        return Of($"{at}") with
        {
            ServiceArea = AreaNames[Take(4)],
            Allocated = allocated,
            Completed = Take(5) == 0 ? null : allocated.PlusDays(Take(40)),
            IsGradeKnown = isKnown,
            Grade = isKnown ? Grade(Take(5)) : null,
            ModeratedGrade = Grade(Take(5)),
            Route = (ModerationRoute)Take(4),
            CaseHolderInvolved = (Answer)Take(4),
            HasAction = Take(3) switch { 0 => null, 1 => false, _ => true },
            ActionDue = Take(2) == 0 ? null : June.Start.PlusDays(Take(60)),
            ActionDone = Take(2) == 0 ? null : June.Start.PlusDays(Take(60)),
        };
    }
}
