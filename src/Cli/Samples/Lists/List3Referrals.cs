using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

internal static class List3Referrals
{
    private static readonly IReadOnlyList<Column<Referral>> Columns =
    [
        .. Column.Child<Referral>(referral => referral.Child),
        Column.Required<Referral>("Date of referral", (referral, at) => referral.Date.At(at.End))
            with { In2024 = "Date of Referral" },
        Column.Code<Referral>("Referral Source", (referral, _) => referral.Source),
        Column.YesNo<Referral>("Referral NFA?", (referral, _) => referral.Nfa),
        Column.Number<Referral>("Number of Referrals in Last 12 Months", (referral, at) => Earlier(referral.Child, at)),
        Column.Team<Referral>("Allocated Team", (referral, at) => referral.Team.NameAt(at.End)),
        Column.Text<Referral>("Allocated Worker", (referral, _) => referral.Worker),
    ];

    public static Table At(Snapshot at) => at.Table(
        "List 3", "List 3: Referral", Columns,
        at.World.Referrals.Where(referral => at.InWindow(referral.Date.At(at.End))));

    /// <summary>
    /// Referrals in the twelve months before the child's latest one. The number belongs to the child and repeats on
    /// every row, as in real files (indicators.md, Re-referrals).
    /// </summary>
    private static decimal? Earlier(Child child, Snapshot at)
    {
        var dates = child.Referrals.Select(referral => referral.Date.At(at.End)).OfType<NodaTime.LocalDate>().ToList();
        var latest = dates.Max();
        return dates.Count(date => date < latest && date >= latest.PlusYears(-1));
    }
}
