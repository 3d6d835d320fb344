using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Extracts.Records;
using Reporting.Extracts.Rules;
using Reporting.Indicators;

namespace Reporting.Scrutiny.Commentary;

/// <summary>What reading <c>commentary</c> finds row by row: words that nobody would find in a paper.</summary>
internal static class CommentaryRules
{
    private static readonly TableRule UnknownSection = new("commentary-unknown-section", Severity.Warn,
        "No paper has a section of this name. Words about an indicator are printed with it; others are not printed. "
        + "Write the section as the paper's contents name it.");

    private static readonly TableRule UnknownIndicator = new("commentary-unknown-indicator", Severity.Warn,
        "No indicator has this id or title, so the words are printed for the section as a whole. Write the id or the "
        + "title as the tables have it.");

    public static void Check(CommentaryRow row, RegisterLog log)
    {
        if (!SectionNames.IsKnown(row.Statement.Section))
            log.Add(UnknownSection, row.Origin, "Section");
        if (row.Statement.Indicator is { } indicator && Catalogue.Find(indicator) is null)
            log.Add(UnknownIndicator, row.Origin, "Indicator");
    }
}
