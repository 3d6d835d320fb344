namespace Reporting.Performance;

/// <summary>What the performance appendix shows. Source: scrutiny.md, The performance appendix.</summary>
public static class AppendixSpan
{
    /// <summary>Thirteen months, so that a month stands beside the same month of the year before.</summary>
    public const int Months = 13;
}
