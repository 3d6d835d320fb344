using Reporting.Checks;

namespace Reporting.Extracts.Rules;

/// <summary>A rule about rows as rows of a table.</summary>
internal sealed class TableRule(string id, Severity severity, string problem) : Rule(id, severity, problem)
{
    public static readonly TableRule Footer = new("footer", Severity.Note,
        "The row holds a remark, such as the filters of a report, and is no record.");

    public static readonly TableRule RepeatedHeadings = new("repeated-headings", Severity.Note,
        "The headings stand here once more; the row is no record.");

    public static readonly TableRule DuplicateRow = new("duplicate-row", Severity.Warn,
        "The row is equal to an earlier one in every column, so it counts once. Remove the copy if it is one.");

    public static readonly TableRule PossibleDuplicate = new("possible-duplicate", Severity.Warn,
        "An earlier row is about the same child and date but differs in another column; both count. "
        + "Remove one if they are the same event.");

    public static readonly TableRule Correction = new("corrected-row", Severity.Note,
        "An earlier row has this id too. It is corrected: the last row with the id counts, and no other.");

    public static readonly TableRule SameUnderAnotherId = new("possible-duplicate", Severity.Warn,
        "An earlier row says the same case, person and date under another id, so they count once: as the last of them "
        + "says. Remove one; if they are two, correct what makes them look alike.");

    public static readonly TableRule LeadingZeroId = new("leading-zero-id", Severity.Warn,
        "The id has leading zeros, and the same id without them is here too. They count as two children; "
        + "give every file the same form of the id.");
}
