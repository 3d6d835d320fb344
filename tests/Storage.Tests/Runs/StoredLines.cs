using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Storage.Tests.Runs;

/// <summary>Figures as runs store them.</summary>
internal static class StoredLines
{
    private static readonly ReportingMonth June = new(2023, 6);

    public static RunKey Run(int number) => new(new ReportKey(June, "performance-panel"), $"{number:x64}");

    public static StoredFigures[] Many(int count) =>
    [
        .. Enumerable.Range(0, count).Select(number => new StoredFigures(
            Breakdown.Team, $"Team {number}", Catalogue.All[0].Id, [Month(0, Figure.Count(number))])),
    ];

    /// <summary>A month for every way in which a figure can be.</summary>
    public static StoredFigures OfEveryKind()
    {
        Figure[] figures =
        [
            Figure.Percentage(1, 3) with { Undetermined = 2, Exempt = 1 },
            Figure.Percentage(0, 7),
            Figure.Percentage(0, 0),
            Figure.Percentage(3, 0) with { Note = "months: 3" },
            Figure.Count(0),
            Figure.Rate(123, 51_234),
            Figure.NotAvailable("List 8 is missing"),
            Figure.NotAvailable("") with { Note = null, Numerator = 4 },
            Figure.Published(-0.0000000000000000000000000001m, numerator: decimal.MaxValue),
            Figure.Published(12.50m, 1.0m, 8.00m),
            new(),
        ];
        return new StoredFigures(
            Breakdown.Team,
            "Team 'North' / é😀 #1?",
            Catalogue.All[0].Id,
            [.. figures.Select((figure, back) => Month(back, figure))]);
    }

    public static StoredFigure Month(int back, Figure figure) => new(
        June.PlusMonths(-back),
        figure,
        back % 2 == 0 ? "" : "[p][r]",
        (FigureSource)(back % 4),
        June.PlusMonths(back % 3))
    {
        Decimals = back % 3,
        Status = back % 4 == 3 ? null : (Status)(back % 4),
    };
}
