using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>Judges the practice areas of a month's graded audits.</summary>
/// <remarks>
/// A weak audit is weak in most areas, yet each area's share of good or outstanding comes out as it should, to one
/// audit: left to chance, a year of so few audits would hide the planted trend of one seed and show one in another.
/// </remarks>
internal sealed class PracticeJudgements(Dice dice, PracticeShares shares)
{
    private const int JudgedPerThousand = 950;

    public void Judge(IReadOnlyCollection<SampleAudit> audits)
    {
        for (var area = 0; area < PracticeShares.Areas.Count; area++)
        {
            var judged = audits
                .Where(audit => dice.Chance(JudgedPerThousand) && audit is { Grade: not null, Completed: not null })
                .Select(audit => (Audit: audit, Rank: audit.Ticket + dice.Below(800)))
                .OrderBy(each => each.Rank)
                .ToList();
            var tickets = dice.Bands(judged.Count);
            foreach (var ((audit, _), ticket) in judged.Zip(tickets))
            {
                var month = audit.Completed!.Value.ToYearMonth();
                audit.Judgements[area] = GradeWords.At(ticket, shares.PerThousand(area, month));
            }
        }
    }
}
