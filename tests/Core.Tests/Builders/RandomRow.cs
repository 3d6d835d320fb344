using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;

namespace Reporting.Tests.Builders;

/// <summary>
/// A row of any list, told by one number: equal numbers are equal rows, so that a property can permute and split them.
/// Events lie in the six months that end with June 2023, so that no row moves a window.
/// </summary>
internal sealed class RandomRow(int number)
{
    public const int Children = 12;

    private static readonly string?[] Teams = [null, "North 1", "north 1", "North 2", "Disabilities", "Unknown"];

    private ulong left = (uint)number * 0x9E37_79B9_7F4A_7C15UL;

    /// <summary>Adds the row, for its own child or for the one given.</summary>
    public static ExtractBuilder Add(ExtractBuilder extract, int number, int? child = null, string? team = null)
    {
        var row = new RandomRow(number);
        var own = ChildOf(number);
        return row.AddTo(extract, child ?? own, team);
    }

    public static int ChildOf(int number) => number % Children;

    private ExtractBuilder AddTo(ExtractBuilder extract, int child, string? ofTeam)
    {
        var kind = Next(17);
        var team = ofTeam ?? Teams[Next(Teams.Length)];
        return kind switch
        {
            0 => extract.Contact(child, Event(), team),
            1 => extract.EarlyHelp(child, Past(), Perhaps(), team),
            2 or 3 => extract.Referral(child, Event(), Number(), (Answer)Next(4), team),
            4 => extract.Assessment(child, Past(), Perhaps() is null ? null : Event(), (Answer)Next(4), team),
            5 => extract.Conference(child, Past(), Event(), team),
            6 or 7 => extract.ChildInNeed(child, Past(), Perhaps(), Perhaps(), (CaseStatus)Next(6), team),
            8 or 9 => extract.Plan(child, Past(), Perhaps(), Perhaps(), Number(), team),
            10 or 11 => AddCare(extract, child, team),
            12 => extract.CareLeaver(
                child, (InTouch)Next(4), born: Next(2) == 0 ? "2006-01-01" : "2003-01-01", team: team),
            13 => extract.StrategyDiscussion(child, Event(), team),
            14 => extract.Section47(child, Past(), Event(), (Section47Result)Next(4), team),
            15 => extract.Supervision(child, Event(), (SupervisionType)Next(4)),
            _ => extract.EarlyHelpReferral(child, Event()),
        };
    }

    private ExtractBuilder AddCare(ExtractBuilder extract, int child, string? team) => extract.Care(
        child,
        Past(),
        Perhaps(),
        Perhaps(),
        Next(5) == 0 ? "V4" : "C2",
        (Answer)Next(3),
        team,
        born: "2010-02-28",
        also: care => care with
        {
            PlacementsInLast12Months = Number(),
            PlacementType = Next(2) == 0 ? "K2" : "U1",
        });

    private int Next(int choices)
    {
        left = (left * 6364136223846793005UL) + 1442695040888963407UL;
        return (int)((left >> 33) % (ulong)choices);
    }

    private string Event() => Iso(new LocalDate(2023, 1, 1).PlusDays(Next(185)));

    private string Past() => Iso(new LocalDate(2022, 4, 1).PlusDays(Next(460)));

    private string? Perhaps() => Next(2) == 0 ? null : Event();

    private int? Number() => Next(3) is > 0 and var number ? number - 1 : null;

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
