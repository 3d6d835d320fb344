using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Rules;

/// <summary>Something happened before the child was born: a warning, since unborn children are real.</summary>
/// <remarks>Source: extracts.md, "Required columns".</remarks>
internal sealed class DateBeforeBirth(ListSchema list, ColumnSchema column) : RowRule(
    "date-before-birth",
    "The date lies before the child's date of birth. Right for an unborn child; otherwise correct one of the two.",
    list.PlaceOf(column.Name))
{
    private readonly int birth = list.PlaceOf(AnnexARow.BirthColumn);

    public static IEnumerable<RowRule> For(ListSchema list) => list.PlaceOf(AnnexARow.BirthColumn) < 0 ? []
        : list.Columns.Where(column => column.Kind == ColumnKind.Date && column.Name != AnnexARow.BirthColumn)
            .Select(column => new DateBeforeBirth(list, column));

    public override bool IsBroken(ReadOnlySpan<CellValue> cells) => cells[Column].Date < cells[birth].Date;
}
