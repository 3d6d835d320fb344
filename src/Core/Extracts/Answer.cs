namespace Reporting.Extracts;

/// <summary>A yes-or-no column. Blank and unknown codes are no answer: they leave an "answered" denominator.</summary>
public enum Answer
{
    NotAnswered,
    Yes,
    No,

    /// <summary>The code set's own "Unknown".</summary>
    Unknown,

    /// <summary>The question does not apply: no answer, and no gap in the record either.</summary>
    NotApplicable,
}
