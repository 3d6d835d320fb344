using NodaTime;
using Reporting.Cli.Samples.Lists;

namespace Reporting.Tests.Cli.Samples;

/// <summary>Two months' extracts are looks at one world: what the earlier showed the later shows too.</summary>
public sealed class OverlapTests(SmallBorough borough) : IClassFixture<SmallBorough>
{
    [Fact]
    public void Contacts_NextMonthsExtract_HoldsThisMonthsAndTheLateOnes()
    {
        var (before, after) = (borough.At(1), borough.At(0));
        var first = In(before, Contacts(before));
        var second = In(before, Contacts(after));
        var late = borough.World.Contacts.Count(contact =>
            contact.Date.IsLateAt(before.End) && contact.Date.On >= after.WindowStart);

        Assert.InRange(late, 1, first.Count / 10);
        Assert.Empty(first.Except(second));
        Assert.Equal(first.Count + late, second.Count);
    }

    [Fact]
    public void Authorisations_NextMonthsExtract_AddsOnlyTheLateOnes()
    {
        var (before, after) = (borough.At(1), borough.At(0));
        var first = In(before, Authorised(before));
        var second = In(before, Authorised(after));

        var late = borough.World.Assessments
            .Where(assessment => assessment.Authorised.IsLateAt(before.End) && !assessment.Misdated)
            .Select(assessment => assessment.Child.Id);

        Assert.NotEmpty(late);
        Assert.Empty(first.Except(second));
        Assert.Equal(late.Order(), second.Except(first).Select(row => row.Split('|')[0]).Order());
    }

    [Fact]
    public void Plans_StockFromNextMonthsExtract_DiffersByLateEndsAtMost()
    {
        var (before, after) = (borough.At(1), borough.At(0));
        var then = OnPlan(List7Protection.At(before), before.End);
        var now = OnPlan(List7Protection.At(after), before.End);
        var late = borough.World.Plans.Count(plan => plan.End.IsLateAt(before.End));
        var replaced = borough.World.Children.Count(child => child.Plans.Count(plan =>
            plan.Start <= after.End && (plan.End.On > before.End || plan.Start > before.End)) > 1);

        Assert.InRange(then - now, 0, late + replaced);
    }

    [Fact]
    public void Referrals_WhileOpen_AreTheTeamMoves()
    {
        var at = borough.At(0);
        var recent = borough.World.Referrals.Where(referral => at.InWindow(referral.Date.On)).ToList();
        var whileOpen = recent.Where(referral => referral.Child.Cases.Exists(episode =>
            episode.Start < referral.Date.On && episode.Closed.On >= referral.Date.On));

        Assert.Contains(recent, referral => referral.TeamMove);
        Assert.All(whileOpen, referral => Assert.True(referral.TeamMove));
    }

    [Fact]
    public void Plans_OfOneChild_FollowOneAnother()
    {
        foreach (var child in borough.World.Children)
        {
            foreach (var (plan, next) in child.Plans.Zip(child.Plans.Skip(1)))
                Assert.True(plan.End.On <= next.Start);
        }
    }

    private static List<string> In(Snapshot earlier, IEnumerable<string[]> rows) =>
        [.. rows.Where(row => Day(row[1]) <= earlier.End && Day(row[1]) >= earlier.WindowStart.PlusMonths(1))
            .Select(row => string.Join('|', row))];

    private static IEnumerable<string[]> Contacts(Snapshot at) => SmallBorough
        .Values(List1Contacts.At(at), "Child Unique ID", "Date of Contact", "Contact Source");

    private static IEnumerable<string[]> Authorised(Snapshot at) => SmallBorough
        .Values(
            List4Assessments.At(at), "Child Unique ID", "Continuous Assessment Date of Authorisation",
            "Continuous Assessment Start Date")
        .Where(row => row[1].Length > 0 && Day(row[1]) >= Day(row[2]));

    private static int OnPlan(Reporting.Cli.Samples.Files.Table table, LocalDate day) => SmallBorough
        .Values(table, "Child Protection Plan Start Date", "Child Protection Plan End Date")
        .Count(row => Day(row[0]) <= day && (row[1].Length == 0 || Day(row[1]) > day));

    private static LocalDate Day(string text) =>
        NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy").Parse(text).Value;
}
