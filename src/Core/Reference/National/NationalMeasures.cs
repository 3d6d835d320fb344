using System.Collections.Immutable;

namespace Reporting.Reference.National;

/// <summary>
/// The catalogue's indicators that the department's tables speak of. A year's count of events is no benchmark of a
/// month's count and isn't here; a stock at 31 March is.
/// </summary>
internal static class NationalMeasures
{
    private const string Percentage = "percentage";
    private const string Rate = "rate";
    private const string Number = "number";
    private const string WholeYear = "a whole year, the indicator accumulates from April";
    private const string Birthday = "around the birthday in the year, the indicator counts month end";
    private const string YoungerBirthday =
        "aged 17 to 18 around the birthday, the indicator counts ages 16 to 17 at month end";

    public static ImmutableArray<NationalMeasure> All { get; } =
    [
        .. ChildrenInNeed(),
        .. ChildProtection(),
        .. LookedAfter(),
        .. CareLeavers("16-17", "17 to 18", YoungerBirthday),
        .. CareLeavers("19-21", "19 to 21", Birthday),
    ];

    private static ImmutableArray<NationalMeasure> ChildrenInNeed()
    {
        const string referrals = "Children in need, table C1";
        const string assessments = "Children in need, table C2";
        return
        [
            new("re-referrals", referrals, Percentage)
            {
                Published = "Re_referrals_percent", Counts = new(["Re_referrals"], "Referrals"),
            },
            new("referrals-nfa", referrals, Percentage)
            {
                Published = "No_Further_Action_percent", Counts = new(["No_Further_Action"], "Referrals"),
            },
            new("referrals-rate-year-to-date", referrals, Rate)
            {
                Published = "Referrals_rate", Difference = WholeYear,
            },
            new("assessments-45-days", assessments, Percentage)
            {
                Counts = new(
                    ["Same_day", "1-10_days", "11-20_days", "21-30_days", "31-40_days", "41-45_days"],
                    "Assessments_completed"),
            },
            new("assessments-rate-year-to-date", assessments, Rate)
            {
                Published = "Assessments_completed_rate", Difference = WholeYear,
            },
        ];
    }

    private static ImmutableArray<NationalMeasure> ChildProtection()
    {
        const string enquiries = "Children in need, table C4";
        const string plans = "Children in need, table D1";
        const string laterPlans = "Children in need, table D3";
        return
        [
            new("section-47-rolling-rate", enquiries, Rate)
            {
                Published = "Section47_rate",
                Difference = "enquiries started in the year, the indicator counts those completed",
            },
            new("icpc-15-days", enquiries, Percentage)
            {
                Counts = new(["Duration_0-10_days", "Duration_11-15_days"], "ICPC"),
                Difference = "counted from the start of the section 47 enquiry, the indicator counts from the last "
                    + "strategy discussion",
            },
            new("cp-plans", plans, Number) { Published = "CPP_At31" },
            new("cp-plans-rate", plans, Rate) { Published = "CPP_At31_rate" },
            new("cp-second-plan", laterPlans, Percentage)
            {
                Published = "CPP_subsequent_percent",
                Counts = new(["CPP_subsequent"], "CPP_start"),
                Difference = "plans started in the year, the indicator counts children on a plan at month end",
            },
        ];
    }

    private static ImmutableArray<NationalMeasure> LookedAfter()
    {
        const string numbers = "Children looked after, number and rate";
        ImmutableArray<(string, string)> atMarch =
            [("population_count", "Children looked after at 31 March each year")];
        return
        [
            new("cla", numbers, Number) { Published = "number", Rows = atMarch },
            new("cla-rate", numbers, Rate) { Published = "rate_per_10000", Rows = atMarch },
            new("cla-three-placements", "Children looked after, placement stability", Percentage)
            {
                Published = "percentage",
                Rows = [("cla_group", "CLA on 31 March"),
                    ("placement_stability", "With 3 or more placements during the year")],
            },
            new("health-assessments", "Children looked after, health outcomes", Percentage)
            {
                Published = "percentage",
                Rows = [("cla_group", "Health assessments: Children looked after all ages"),
                    ("characteristic", "Had their annual health assessment")],
                Difference = "one assessment in the year, the indicator asks for one in six months under age five",
            },
        ];
    }

    private static ImmutableArray<NationalMeasure> CareLeavers(string ages, string publishedAges, string difference) =>
    [
        new($"care-leavers-suitable-{ages}", "Children looked after, care leavers accommodation", Percentage)
        {
            Published = "percentage",
            Rows = [("age", $"{publishedAges} years"),
                ("accommodation_suitability", "Accommodation considered suitable")],
            Difference = difference,
        },
        new($"care-leavers-eet-{ages}", "Children looked after, care leavers activity", Percentage)
        {
            Published = "percentage",
            Rows = [("age", $"Aged {publishedAges}"), ("activity", "Total in education, employment or training")],
            Difference = difference,
        },
    ];
}
