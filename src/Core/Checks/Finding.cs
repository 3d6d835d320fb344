using Reporting.Periods;

namespace Reporting.Checks;

/// <summary>How much a finding costs. Source: extracts.md, "What a file's sender gets".</summary>
public enum Severity
{
    /// <summary>Something to know; nothing to do.</summary>
    Note,

    /// <summary>Used, but look.</summary>
    Warn,

    /// <summary>The row can't be used.</summary>
    SetAside,

    /// <summary>The file can't be used.</summary>
    Reject,
}

/// <summary>
/// One thing a check found, in words the person who can mend it understands: a row of <c>checks.csv</c> and of a
/// receipt.
/// </summary>
/// <remarks>The message never repeats a value of a child's record: sheet, row and column say where it stands.</remarks>
/// <param name="Rule">The rule's stable name, lower case with dashes: <c>end-before-start</c>.</param>
/// <param name="Message">Plain English: what is wrong and what to do.</param>
public sealed record Finding(string Rule, Severity Severity, string Message)
{
    /// <summary>The list it stands in: <c>List 7</c>, <c>supervision</c>.</summary>
    public string? List { get; init; }

    public string? File { get; init; }

    public string? Sheet { get; init; }

    /// <summary>The row as a spreadsheet numbers it, from 1.</summary>
    public int? Row { get; init; }

    public string? Column { get; init; }

    /// <summary>The catalogue id of the indicator it speaks of or touches.</summary>
    public string? Indicator { get; init; }

    public ReportingMonth? Period { get; init; }

    /// <summary>How much it sums up, where it speaks of a rule as a whole; null of a single row.</summary>
    public FindingSum? Sum { get; init; }
}

/// <summary>How many rows break a rule, and of how many children they are.</summary>
/// <param name="Children">Null where it isn't known.</param>
public sealed record FindingSum(int Rows, int? Children);
