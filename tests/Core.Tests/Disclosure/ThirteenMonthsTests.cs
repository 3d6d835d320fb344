using Reporting.Disclosure;
using Reporting.Indicators;
using Reporting.Tests.Performance;

namespace Reporting.Tests.Disclosure;

public sealed class ThirteenMonthsTests
{
    private static readonly ThirteenMonths Months = new(seed: 2);

    // Each edition knows those before it, and their corrections come with the next.
    private static readonly Lazy<List<PublishedCells>> Told = new(() =>
    {
        var told = new List<PublishedCells>();
        foreach (var period in ThirteenMonths.All)
            told.Add(CountTables.Strict([.. told]).Protect(Months.In(period)).Cells);
        return told;
    });

    [Fact]
    public void Protect_ThirteenAppendicesWithCorrectionsAndNoExemption_TellNothingTogether() =>
        Assert.Empty(new PublicAttacker(Told.Value).Found());

    [Fact]
    public void Protect_ThirteenAppendices_ShowMostOfTheLargeCounts()
    {
        var large = Told.Value[^1].Cells.Where(cell => !cell.IsLatent && cell.Count > 5).ToList();

        Assert.InRange(large.Count(cell => cell.IsShown), large.Count * 2 / 3, large.Count);
    }

    [Fact]
    public void Protect_OneSecondarySuppressionLess_TellsSomething()
    {
        var last = Told.Value[^1];
        var secondaries = last.Cells.Where(cell => !cell.IsShown && !cell.IsLatent && cell.Count > 5).ToList();

        foreach (var secondary in secondaries.Where((_, at) => at % 25 == 0))
        {
            var attacker = new PublicAttacker([.. Told.Value.SkipLast(1), last.Showing(secondary)]);
            Assert.NotEmpty(attacker.Found());
        }
    }

    [Fact]
    public void Protect_WithEmptiedExemptions_ShowsNoFigureThatTellsAWithheldCount()
    {
        var period = ThirteenMonths.All.Last();
        var made = CountTables.Strict([.. Told.Value.SkipLast(1)]).Protect(Months.In(period));

        Assert.Equal(Told.Value[^1].Cells.AsEnumerable(), made.Cells.Cells);
        foreach (var figure in made.Shown.Series.SelectMany(series => series.Cells).Select(cell => cell.Figure))
        {
            Assert.False(figure is { Value: >= 1 and <= 5, Denominator: null, Absence: Absence.None });
            Assert.False(figure is { Absence: Absence.Suppressed, Value: not null });
            Assert.DoesNotContain(figure.Numerator ?? 0, new decimal[] { 1, 2, 3, 4, 5 });
            Assert.DoesNotContain(figure.Denominator - figure.Numerator ?? 0, new decimal[] { 1, 2, 3, 4, 5 });
        }
    }

    [Fact]
    public void Protect_AfterTheExemptionWasTakenAway_WithholdsWhatCanStillBeWithheld()
    {
        var (before, now) = (ThirteenMonths.All.ElementAt(3), ThirteenMonths.All.ElementAt(4));
        var open = CountTables.Control().Protect(Months.In(before)).Cells;

        var made = CountTables.Strict(open).Protect(Months.In(now));

        Assert.All(open.Cells, cell => Assert.True(cell.IsShown));
        Assert.DoesNotContain(made.Cells.Cells, cell => cell.IsShown && cell.Count is >= 1 and <= 5);
        Assert.Contains(made.Shown.Authority("cla").Cells, cell => cell.Figure.Value > 5);
    }
}
