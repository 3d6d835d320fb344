using NodaTime;
using Reporting.Extracts;

namespace Reporting.Indicators;

/// <summary>What is particular about a case, beside whether it is in the numerator.</summary>
[Flags]
public enum CaseMarks : byte
{
    None = 0,

    /// <summary>The lists can't tell: stays in the denominator, counted beside the figure.</summary>
    Undetermined = 1,

    /// <summary>
    /// End before start, or no start where a duration needs one: in the denominator, not the numerator, listed.
    /// </summary>
    Contradictory = 2,

    /// <summary>A "latest" date after month end says nothing about the month: not in time, listed.</summary>
    DatedAfterMonthEnd = 4,

    /// <summary>A referral made while the case was already open: perhaps a team move, listed.</summary>
    SuspectedNotAReferral = 8,

    /// <summary>In time because of an agreed exemption: counted apart.</summary>
    Exempt = 16,
}

/// <summary>
/// The unit of every figure: one child, referral, assessment or enquiry that a definition looked at. Figures, groups,
/// late lists and what explains a change are all folds over cases, so no two places can disagree.
/// </summary>
/// <param name="Child">The child's number in the month's register.</param>
/// <param name="Origin">The row that put it into the cohort.</param>
/// <param name="Team">The team of the list that defines the cohort, else the child's; null: not allocated.</param>
/// <param name="DecidedOn">The date that decided it: the last visit, the authorisation.</param>
public readonly record struct Case(
    int Child,
    RowOrigin Origin,
    string? Team,
    bool InNumerator,
    CaseMarks Marks,
    LocalDate? DecidedOn)
{
    /// <summary>
    /// Of indicators with a <see cref="Timescale"/>: the day by which it is or was due. Null where nobody can tell: no
    /// date to count from, an agreed exemption, bank holidays that the table lacks.
    /// </summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The day by which something with a day of its own was done; null while it isn't, and of what recurs.
    /// </summary>
    public LocalDate? DoneOn { get; init; }
}
