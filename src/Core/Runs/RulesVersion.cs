namespace Reporting.Runs;

/// <summary>The version of everything in this program that turns inputs into figures and workbooks.</summary>
/// <remarks>
/// Raise it by one with every change after which equal inputs would give another figure, finding or workbook: it is
/// part of every run's id, so that one id never stands for two contents. It makes no run due: a stored figure stays as
/// it was worked out until an input changes, and its manifest says by which rules. Source: design.md, Runs.
/// </remarks>
internal static class RulesVersion
{
    public const string Current = "4";
}
