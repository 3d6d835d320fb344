using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Reference.Files;
using Reporting.Reference.Settings;

namespace Reporting.Reference.Kinds;

/// <summary>Reads <c>training</c>: Date, Title, Practice Area, Teams (<c>;</c> between).</summary>
internal static class TrainingFile
{
    private const string PracticeArea = "Practice Area";

    /// <summary>In the order of the days; of one day in the files' order.</summary>
    public static ImmutableArray<Training> Read(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings) =>
        [.. tables.SelectMany(table => table.Records(findings, ReadRow)).OrderBy(training => training.Date)];

    private static Training ReadRow(ReferenceRow row) => new(
        row.RequiredDate("Date"), row.RequiredText("Title"), Area(row), SettingText.Words(row.Text("Teams") ?? ""));

    private static string Area(ReferenceRow row)
    {
        var named = Heading.Normalise(row.RequiredText(PracticeArea));
        if (AuditWords.PracticeAreas.FirstOrDefault(area => Heading.Normalise(area) == named) is { } known)
            return known;
        if (named.Length > 0)
            row.Error(PracticeArea, $"is none of {string.Join(", ", AuditWords.PracticeAreas)}");
        return "";
    }
}
