using System.Globalization;
using Reporting.Checks;
using Reporting.Periods;

namespace Reporting.Extracts.Assembly;

/// <summary>
/// Which files of a month count. Files of one list are united only if they share no child; identical content is passed
/// over; a file that overlaps an earlier one, or says what another month's file said, is rejected.
/// </summary>
/// <remarks>Source: extracts.md, "Two files of one list in a month".</remarks>
internal sealed class FileSelection(ReportingMonth? period, IReadOnlyCollection<ListContent> earlier)
{
    public const string OverlapRule = "overlapping-files";

    private readonly List<FileList> accepted = [];
    private readonly List<Finding> findings = [];

    public IReadOnlyList<FileList> Accepted => accepted;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Takes the files one by one, the one that was there first first.</summary>
    public void Take(ReadFile file)
    {
        if (file.IsRejected)
            return;
        var fresh = new List<FileList>();
        var before = findings.Count;
        foreach (var list in FileList.Of(file))
        {
            if (OtherPeriods(list) is { } other)
                findings.Add(other);
            else if (!IsRepeated(list))
                fresh.Add(list);
        }

        if (!findings.Skip(before).Any(finding => finding.Severity == Severity.Reject))
            accepted.AddRange(fresh);
    }

    /// <summary>The list's content is here already, or shares children with what is here; says which.</summary>
    private bool IsRepeated(FileList list)
    {
        foreach (var here in accepted.Where(one => one.List == list.List && one.Rows > 0 && list.Rows > 0))
        {
            if (here.ContentHash == list.ContentHash)
            {
                findings.Add(Of(list, "same-content", Severity.Note,
                    $"{list.List.Name} is already here as {here.File} with the same content, so this copy changes "
                    + "nothing."));
                return true;
            }

            if (here.Ids.Overlaps(list.Ids))
            {
                findings.Add(Of(list, OverlapRule, Severity.Reject, Overlap(here, list)));
                return true;
            }
        }

        return false;
    }

    private Finding? OtherPeriods(FileList list)
    {
        var same = list.List.Dated && list.Rows > 0
            ? earlier.FirstOrDefault(other => other.Period != period && other.List == list.List.Name
                && other.ContentHash == list.ContentHash)
            : null;
        return same is null ? null : Of(list, "other-months-content", Severity.Reject,
            $"This is {same.Period.ToWords()}'s file: {list.List.Name} says exactly what {same.File} said for that "
            + "month. Export the list for this month and upload that.");
    }

    private static string Overlap(FileList here, FileList list)
    {
        var all = here.Ids.Count.ToString("N0", CultureInfo.InvariantCulture);
        var shared = here.Ids.Count(list.Ids.Contains).ToString("N0", CultureInfo.InvariantCulture);
        return $"{list.List.Name} is already here as {here.File} ({all} {Noun(here)}, {shared} of them the same). "
            + $"To correct it, upload under the same name or withdraw {here.File}.";
    }

    private static string Noun(FileList list) => list.List switch
    {
        { IsAboutChildren: true } => list.Ids.Count == 1 ? "child" : "children",
        { IdBelongsToOneFile: true } => list.Ids.Count == 1 ? "audit" : "audits",
        _ => list.Ids.Count == 1 ? "row" : "rows",
    };

    private static Finding Of(FileList list, string rule, Severity severity, string message) =>
        new(rule, severity, message) { List = list.List.Name, File = list.File };
}
