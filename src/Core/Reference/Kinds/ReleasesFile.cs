using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Reference.Files;
using Reporting.Runs;

namespace Reporting.Reference.Kinds;

/// <summary>Reads <c>releases</c>: Period, Report, Run Id, Approved By Role, Approved On, Publish On.</summary>
internal static class ReleasesFile
{
    private const int CodeLength = 8;
    private const int IdLength = 64;

    /// <summary>In the order of the days on which they are due; of one day in the files' order.</summary>
    public static ImmutableArray<Release> Read(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings) =>
    [
        .. tables.SelectMany(table => table.Records(findings, ReadRow))
            .OrderBy(release => release.DueOn is null)
            .ThenBy(release => release.DueOn),
    ];

    private static Release ReadRow(ReferenceRow row) => new(
        new ReportKey(row.RequiredMonth("Period"), Report(row)),
        Run(row),
        row.Text("Approved By Role"),
        row.Date("Approved On"),
        row.Date("Publish On"));

    private static string Report(ReferenceRow row)
    {
        var name = row.RequiredText("Report");
        var named = Heading.Normalise(name);
        if (BuildRun.ReportNames.FirstOrDefault(each => Heading.Normalise(each) == named) is { } known)
            return known;
        if (name.Length > 0)
            row.Error("Report", $"is no report's name. The reports are: {string.Join(", ", BuildRun.ReportNames)}");
        return "";
    }

    private static string Run(ReferenceRow row)
    {
        var text = row.RequiredText("Run Id").ToLowerInvariant();

        // Excel takes a code of digits alone for a number, and its leading zeros with it.
        var run = text.Length < CodeLength && text.All(char.IsAsciiDigit) && text.Length > 0
            ? text.PadLeft(CodeLength, '0')
            : text;
        if (text.Length > 0 && !(run.Length is >= CodeLength and <= IdLength && run.All(char.IsAsciiHexDigit)))
        {
            row.Error("Run Id", "is not a run's code as the draft's cover prints it: eight digits or letters a to f. "
                + "Where Excel has made a number of it (1.23E+45), format the cell as text and type it again");
        }

        return run;
    }
}
