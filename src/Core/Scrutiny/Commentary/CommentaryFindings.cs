using System.Globalization;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Scrutiny.Commentary;

/// <summary>What a paper's words still lack, as findings. No number and no word of theirs is repeated.</summary>
internal static class CommentaryFindings
{
    public const string NeedsWords = "needs-words";
    public const string OtherMeeting = "commentary-other-body";
    public const string UnshownNumber = "number-not-in-tables";

    public static IEnumerable<Finding> Of(ReportingMonth month, IEnumerable<NeededWords> needed) => needed
        .Where(need => need.IsLacking)
        .Select(need => new Finding(NeedsWords, Severity.Warn,
            $"{need.Indicator.Title} needs words: {Lower(need.Reasons[0])}. Add a row to commentary that names the "
            + "indicator.")
        {
            List = ListNames.Commentary,
            Indicator = need.Indicator.Id,
            Period = month,
        });

    public static IEnumerable<Finding> Of(ReportingMonth month, IEnumerable<UnshownNumbers> unshown) =>
        unshown.Select(each => new Finding(UnshownNumber, Severity.Warn, string.Create(CultureInfo.InvariantCulture,
            $"The words of the section {each.Section} tell {Counted(each.Numbers.Length)} that no table of "
            + $"{(each.About is null ? "the section" : "the indicator")} shows. The officer edition's sheet "
            + $"Needs_words has them: correct the words, or say where they come from."))
        {
            List = ListNames.Commentary,
            Indicator = each.About?.Id,
            Period = month,
        });

    /// <param name="waiting">Statements for a body that doesn't look at the month.</param>
    public static IEnumerable<Finding> OtherBody(ReportingMonth month, int waiting) => waiting == 0
        ? []
        :
        [
            new Finding(OtherMeeting, Severity.Note, string.Create(CultureInfo.InvariantCulture,
                $"Statements for a body without a meeting on {month.ToWords()}: {waiting}. They are not printed. Check "
                + $"the body's name, and the list of meetings."))
            {
                List = ListNames.Commentary,
                Period = month,
            },
        ];

    private static string Counted(int numbers) =>
        numbers == 1 ? "1 number" : string.Create(CultureInfo.InvariantCulture, $"{numbers} numbers");

    private static string Lower(string reason) => char.ToLowerInvariant(reason[0]) + reason[1..];
}
