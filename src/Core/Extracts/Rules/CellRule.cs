using Reporting.Checks;

namespace Reporting.Extracts.Rules;

/// <summary>A rule that a single cell can break, known from the cell and its column alone.</summary>
/// <param name="setsAside">In a required column the whole row can't be used.</param>
internal sealed class CellRule(string id, Severity severity, bool setsAside, string problem)
    : Rule(id, severity, problem)
{
    public bool SetsAside { get; } = setsAside;

    public static readonly CellRule UnreadableDate = new("unreadable-date", Severity.Warn, true,
        "The date can't be read. Write it as a date, or as day/month/year with four digits for the year.");

    public static readonly CellRule ImpossibleDate = new("impossible-date", Severity.Warn, true,
        "There is no such day, or it lies before 1900. Correct the date.");

    public static readonly CellRule DateAfterUpload = new("impossible-date", Severity.Warn, true,
        "The date lies after the day of the upload, though it speaks of something past. Correct the date.");

    public static readonly CellRule DateAsText = new("date-as-text", Severity.Note, false,
        "Dates are written as text. They were read as day/month/year or year-month-day.");

    public static readonly CellRule ShortYear = new("short-year", Severity.Note, false,
        "Years have two digits. They were read as years from 2000 on; write all four.");

    public static readonly CellRule UnreadableMonth = new("unreadable-month", Severity.Warn, true,
        "The month can't be read. Write it as year-month, as in 2023-06.");

    public static readonly CellRule NoId = new("no-id", Severity.SetAside, true,
        "The row has no id. Give the id and upload the file again.");

    public static readonly CellRule IdInScientificNotation = new("id-in-scientific-notation", Severity.Warn, false,
        "The spreadsheet turned the id into a rounded number, so different children may look alike. "
        + "Export the ids as text.");

    public static readonly CellRule UnknownCode = new("unknown-code", Severity.Warn, false,
        "The code is not one of this column's, so it counts as no answer. Use the code set's letter and words; where "
        + "it is your own word for a code, add a line to code_mapping.");

    public static readonly CellRule UnknownGrade = new("unknown-grade", Severity.SetAside, true,
        "The cell holds no grade, or more than one. Write one grade, Ungraded, or leave it blank; where it is your own "
        + "word for a grade, add a line to code_mapping.");

    public static readonly CellRule ContradictingCode = new("contradicting-code", Severity.Warn, false,
        "The code's letter or short code says something else than its words. The words were used; correct the code.");

    public static readonly CellRule CodeWithoutLetter = new("code-without-letter", Severity.Note, false,
        "Codes are written without their letter. They were known by their words or short code.");

    public static readonly CellRule UnreadableNumber = new("unreadable-number", Severity.Warn, false,
        "The number can't be read, so the cell counts as blank. Write digits only.");

    public static readonly CellRule NegativeNumber = new("negative-number", Severity.Warn, false,
        "The number is below zero, so the cell counts as blank. Correct it.");

    public static readonly CellRule NotWhole = new("not-whole", Severity.Warn, false,
        "A count has decimals, so the cell counts as blank. Write a whole number.");

    public static readonly CellRule DecimalAge = new("decimal-age", Severity.Note, false,
        "Ages have decimals. The age is worked out from the date of birth.");

    public static readonly CellRule ImplausibleAge = new("implausible-age", Severity.Warn, false,
        "The age can't be right. The age is worked out from the date of birth; check both.");

    public static readonly CellRule ErrorCell = new("error-cell", Severity.Warn, false,
        "The cell shows a spreadsheet error, so it counts as blank. Mend the formula or the lookup.");

    public static readonly CellRule NonBreakingSpace = new("non-breaking-space", Severity.Note, false,
        "Text holds non-breaking spaces. They were read as ordinary spaces.");
}
