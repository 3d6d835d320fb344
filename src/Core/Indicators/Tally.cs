namespace Reporting.Indicators;

/// <summary>What a group of cases adds up to.</summary>
internal readonly record struct Tally(int Numerator, int Denominator, int Undetermined, int Exempt, int DatedTooLate)
{
    public const string NoPopulation =
        "No population estimate applies to this month: add one to the reference file population.";

    public static Tally Of(IEnumerable<Case> cases) => cases.Aggregate(default(Tally), (tally, one) => tally.With(one));

    public Tally With(Case one) => new(
        Numerator + (one.InNumerator ? 1 : 0),
        Denominator + 1,
        Undetermined + (one.Marks.HasFlag(CaseMarks.Undetermined) ? 1 : 0),
        Exempt + (one.Marks.HasFlag(CaseMarks.Exempt) ? 1 : 0),
        DatedTooLate + (one.Marks.HasFlag(CaseMarks.DatedAfterMonthEnd) ? 1 : 0));

    /// <summary>The figure in the indicator's unit.</summary>
    /// <param name="population">Needed for rates alone.</param>
    public Figure ToFigure(Unit unit, int? population = null)
    {
        var figure = unit switch
        {
            Unit.Count => Figure.Count(Numerator),
            Unit.Percent => Figure.Percentage(Numerator, Denominator),
            _ => population is { } children
                ? Figure.Rate(Numerator, children)
                : Figure.NotAvailable(NoPopulation),
        };
        return figure with { Undetermined = Undetermined, Exempt = Exempt };
    }
}
