using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Extracts;

namespace Reporting.Tests.Audits.Trends;

/// <summary>
/// A year's register to June 2023 in which each audit's grade and judgements are drawn by chance, and one of them, or
/// none, moves from month to month.
/// </summary>
/// <param name="Seed">Decides everything else.</param>
/// <param name="PerMonth">Audits completed.</param>
internal sealed record SyntheticYear(int Seed, int PerMonth = 46)
{
    private const int GoodOfHundred = 55;

    /// <summary>Position of the practice area that moves; null: none.</summary>
    public int? Moving { get; init; }

    /// <summary>Of a hundred audits of the first month, and of the last, that judge it good or outstanding.</summary>
    public (int First, int Last) Move { get; init; } = (35, 75);

    public ImmutableArray<Audit> Audits()
    {
        // A fixed sequence for a seed, which is all that a test needs.
        var dice = new Random(Seed);
        return
        [
            .. Enumerable.Range(0, 12).SelectMany(month => Enumerable.Range(0, PerMonth).Select(at => new Audit
            {
                Key = string.Create(CultureInfo.InvariantCulture, $"{month}-{at}"),
                ServiceArea = "Social Work with Families",
                Type = AuditType.Manager,
                Completed = new LocalDate(2022, 7, 15).PlusMonths(month),
                Grade = Drawn(dice, GoodOfHundred),
                Judgements = [.. Enumerable.Range(0, 7).Select(area => (AuditGrade?)Drawn(dice, Share(area, month)))],
                CaseHolderInvolved = dice.Next(100) < 70 ? Answer.Yes : Answer.No,
                FamilyFeedback = dice.Next(100) < 40 ? Answer.Yes : Answer.No,
            })),
        ];
    }

    private int Share(int area, int month) =>
        area == Moving ? Move.First + ((Move.Last - Move.First) * month / 11) : GoodOfHundred;

    private static AuditGrade Drawn(Random dice, int goodOfHundred) => dice.Next(100) < goodOfHundred
        ? AuditGrade.Good
        : AuditGrade.RequiresImprovement;
}
