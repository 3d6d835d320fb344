namespace Reporting.Audits.Analysis;

/// <summary>When audits are too few to say anything of. Source: audit-cycle.md, Monthly analysis (training).</summary>
internal static class TooFew
{
    public const int Least = 10;

    /// <summary>As tables say it in place of a judgement.</summary>
    public const string Words = "Too few to say";
}
