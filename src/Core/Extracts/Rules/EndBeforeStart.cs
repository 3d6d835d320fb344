using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Rules;

/// <summary>An end before its start: the row stays in denominators, is in no numerator, and is listed.</summary>
/// <remarks>Source: indicators.md, Rulings.</remarks>
internal sealed class EndBeforeStart(ListSchema list, DateSpan span) : RowRule(
    "end-before-start",
    $"The date lies before the row's {span.Start}. Correct the wrong one of the two.",
    list.PlaceOf(span.End))
{
    private readonly int start = list.PlaceOf(span.Start);

    public override bool IsBroken(ReadOnlySpan<CellValue> cells) => cells[Column].Date < cells[start].Date;
}
