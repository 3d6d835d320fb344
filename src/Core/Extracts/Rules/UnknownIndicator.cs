using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;
using Reporting.Indicators;

namespace Reporting.Extracts.Rules;

/// <summary>A caveat is printed with the figure it names, so without an indicator it is printed nowhere.</summary>
/// <remarks>Source: extracts.md, Local lists.</remarks>
internal sealed class UnknownIndicator(ListSchema list) : RowRule(
    "unknown-indicator",
    "No indicator has this id or title, so the caveat is printed with no figure. Write the indicator's id, or its "
    + "title as it is published.",
    list.PlaceOf(IndicatorColumn))
{
    public const string IndicatorColumn = "Indicator";

    public static RowRule? For(ListSchema list) => list.Name == ListNames.Caveats ? new UnknownIndicator(list) : null;

    public override bool IsBroken(ReadOnlySpan<CellValue> cells) =>
        cells[Column].Text is not { } name || Catalogue.Find(name) is null;
}
