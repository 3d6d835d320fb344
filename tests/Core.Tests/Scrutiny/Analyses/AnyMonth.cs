using System.Globalization;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Scrutiny.Analyses;

/// <summary>A June 2023 of every list with a few hundred rows, another for each seed.</summary>
internal static class AnyMonth
{
    private static readonly string[] Abuse = ["Neglect", "Physical abuse", "Emotional abuse"];
    private static readonly string[] Teams = ["Team 1", "Team 2", "Team 3"];
    private static readonly string?[] Codes = ["WBRI", "MWBC", "AIND", "BAFR", "OOTH", "REFU", "CHNE", null];

    public static string? EthnicityOf(int child) => Codes[child % Codes.Length];

    public static ExtractBuilder Of(int seed, int children = 120)
    {
        var random = new Random(seed);
        var extract = Extract.For("2023-06")
            .Team("Team 1", "Safeguarding").Team("Team 2", "Children in Care")
            .Team("Team 3", "Children with Disabilities", cwd: true);
        for (var child = 1; child <= children; child++)
        {
            var team = Teams[random.Next(3)];
            extract.Contact(child, Day(random, "2023-06")).Contact(child, Day(random, "2023-06"));
            if (random.Next(2) == 0)
                extract.Referral(child, Day(random, "2023-05"), random.Next(3), (Answer)random.Next(3), team);
            extract.Referral(child, Day(random, "2023-06"), random.Next(3), (Answer)random.Next(3), team)
                .Assessment(child, "2023-05-01", Day(random, "2023-06"), team: team);
            Involve(extract, random, child, team);
        }

        return extract;
    }

    private static void Involve(ExtractBuilder extract, Random random, int child, string team)
    {
        var ended = random.Next(4) == 0 ? Day(random, "2023-06") : null;
        var born = string.Create(CultureInfo.InvariantCulture, $"20{random.Next(5, 23):00}-03-04");
        switch (random.Next(4))
        {
            case 0:
                extract.ChildInNeed(child, Day(random, "2023-02"), team: team);
                break;
            case 1:
                var before = random.Next(3);
                extract.Plan(
                    child, Day(random, random.Next(2) == 0 ? "2023-06" : "2022-04"), ended, previousPlans: before,
                    team: team, born: born, category: Abuse[random.Next(3)]);
                if (before > 0 && random.Next(2) == 0)
                    extract.PreviousPlan(child, "2020-01-01", Day(random, "2021-03"), Abuse[random.Next(3)]);
                break;
            case 2:
                extract.Care(child, Day(random, "2023-06"), ended, team: team, born: born);
                break;
            default:
                extract.CareLeaver(child, InTouch.Yes, born, team: team);
                break;
        }
    }

    private static string Day(Random random, string month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month}-{random.Next(1, 29):00}");
}
