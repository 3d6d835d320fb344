using Reporting.Extracts.Rules;

namespace Reporting.Extracts.Values;

/// <summary>A cell's value, and the rule it breaks if any.</summary>
internal sealed record ParsedCell(CellValue Value, CellRule? Rule = null)
{
    public static readonly ParsedCell Blank = new(CellValue.Blank);

    public static ParsedCell Broken(CellRule rule) => new(CellValue.Blank, rule);
}
