using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Disclosure;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Audits.Reports.Grades;

/// <summary>
/// Windows of the quarterly and the annual report, cut where any of them begins: what two of them have in common is then
/// made of the same pieces, and disclosure control sees how they overlap.
/// </summary>
/// <remarks>A report of a month that ends no quarter has pieces of its own, which tell nothing of the others.</remarks>
internal static class GradePieces
{
    private const int MonthsOfAYear = 12;
    private const int MonthsOfAQuarter = 3;

    public static ImmutableArray<AuditWindow> Of(AuditWindow window, AuditSettings settings)
    {
        ImmutableArray<ReportingMonth> starts =
            [window.First, .. window.Months.Skip(1).Where(month => IsCut(month.Month, settings))];
        return
        [
            .. starts.Select((start, at) => new AuditWindow(
                start, at + 1 < starts.Length ? starts[at + 1].Previous : window.Last)),
        ];
    }

    /// <summary>The table of a window with the tables of its pieces, which are not printed with it.</summary>
    public static CountTable MadeOfPieces(this CountTable whole, ImmutableArray<CountTable> pieces) =>
        pieces is [var only] && only.Name == whole.Name
            ? whole
            : whole with
            {
                MadeOf = pieces,
                Ties =
                [
                    .. from row in whole.Rows
                       from column in whole.Columns
                       select new CellSum(whole.Key(row, column), [.. pieces.Select(piece => piece.Key(row, column))]),
                ],
            };

    /// <summary>The same in every report that counts these months.</summary>
    public static string NameOf(string what, AuditWindow window) => $"{what} from {window.First}";

    private static bool IsCut(int month, AuditSettings settings) => month % MonthsOfAQuarter == 1
        || month == settings.GradesSinceMonth
        || month == (settings.AnnualMonth % MonthsOfAYear) + 1;
}
