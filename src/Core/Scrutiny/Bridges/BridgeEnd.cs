using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.Bridges;

/// <summary>One of the two months that a bridge leads between.</summary>
/// <param name="Cases">From the month's own lists; null where there are none.</param>
internal sealed record BridgeEnd(ReportingMonth Month, MonthCases? Cases)
{
    /// <summary>Why there are no cases to look at; null where there are.</summary>
    public string? MissingOf(Indicator indicator) => Cases is null
        ? $"There are no lists of {Month.ToWords()}."
        : Cases.Of(indicator.Id).Missing is { } missing ? $"{Month.ToWords()}: {missing}" : FigureOf(indicator).Note;

    /// <summary>As the month's own lists tell it.</summary>
    public Figure FigureOf(Indicator indicator) => Tally.Of(Cases!.Of(indicator.Id).Published)
        .ToFigure(indicator.Unit, Cases.Context.Population.For(Month)?.Children);
}
