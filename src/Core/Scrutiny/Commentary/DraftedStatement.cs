namespace Reporting.Scrutiny.Commentary;

/// <summary>What a drafted statement tells, the most telling first.</summary>
internal enum FactKind
{
    /// <summary>No figure this month, where there was one before.</summary>
    Absence,

    /// <summary>In or out of tolerance since last month; met for the first time; missed for months running.</summary>
    Target,

    /// <summary>On last month and on the six months before.</summary>
    Change,

    /// <summary>Why it moved since last month, from the cases.</summary>
    Bridge,

    /// <summary>Highest or lowest of the months shown or of the financial year.</summary>
    Extreme,

    /// <summary>Above or below published figures of a year.</summary>
    Benchmark,
}

/// <summary>A sentence made from the figures of one indicator, for officers to put into their own words.</summary>
/// <param name="Indicator">The catalogue's id.</param>
internal sealed record DraftedStatement(string Indicator, FactKind Kind, string Text);
