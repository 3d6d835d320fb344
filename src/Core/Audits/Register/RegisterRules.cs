using Reporting.Checks;
using Reporting.Extracts.Rules;

namespace Reporting.Audits.Register;

/// <summary>What reading the register finds row by row, beside what reading the file has found.</summary>
internal static class RegisterRules
{
    public static readonly TableRule UnknownServiceArea = new("unknown-service-area", Severity.Warn,
        "The row names no service area that the framework or the list of teams knows, and its team gives none. It "
        + $"counts under \"{ServiceAreas.NotKnown}\". Write the area's name, or add its team to the list of teams.");

    public static readonly TableRule UnknownTeam = new("unknown-team", Severity.Warn,
        "The team is not in the list of teams, so figures of teams leave the row out. Write the team's name as the "
        + "list has it, or add the team.");

    public static readonly TableRule UnknownProgress = new("recommendation-status", Severity.Warn,
        "The progress is none of Completed, Partially complete, Outstanding and Rejected, so the item stays on the "
        + "list. Write one of them.");

    public static readonly TableRule NotAFewWords = new("words-left-out", Severity.Note,
        "The text reads as a sentence, or may name somebody, so it is left out of every table. Write a few words, with "
        + "; between them.");
}
