using NodaTime;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;
using Reporting.Periods;

namespace Reporting.Extracts.Rules;

/// <summary>
/// The file's own age is only cross-checked: figures use the date of birth. A year's difference is no contradiction,
/// because extracts are taken some days after the month. Source: indicators.md, Terms.
/// </summary>
internal sealed class AgeAgainstBirth(ListSchema list, ReportingMonth period) : RowRule(
    "age-against-birth",
    "The age contradicts the date of birth, which figures use. Correct the wrong one of the two.",
    list.PlaceOf(AgeColumn))
{
    public const string AgeColumn = "Age of Child (Years)";

    private readonly int birth = list.PlaceOf(AnnexARow.BirthColumn);

    public static RowRule? For(ListSchema list, ReportingMonth period) =>
        list.PlaceOf(AgeColumn) < 0 ? null : new AgeAgainstBirth(list, period);

    public override bool IsBroken(ReadOnlySpan<CellValue> cells)
    {
        if (cells[Column].Number is not { } age || cells[birth].Date is not { } born || born > period.End)
            return false;
        var completed = Period.Between(born, period.End, PeriodUnits.Years).Years;
        return Math.Abs(decimal.Floor(age) - completed) > 1;
    }
}
