using Reporting.Reference.Files;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>Which reference files a run reads, by the kinds they hold.</summary>
internal static class ReadKinds
{
    private static readonly HashSet<string> Measured = new(
        [
            ReferenceKind.Settings.Name, ReferenceKind.Teams.Name, ReferenceKind.Population.Name,
            ReferenceKind.BankHolidays.Name, ReferenceKind.HeaderMapping.Name, ReferenceKind.CodeMapping.Name,
        ],
        StringComparer.Ordinal);

    // A release names a run that was made before: it is no input of one.
    private static readonly HashSet<string> Elsewhere = ReferenceKind.OfOtherReports
        .Concat(ReferenceKind.OfAudits)
        .Append(ReferenceKind.Releases)
        .Select(kind => kind.Name)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>It changes what is measured.</summary>
    public static bool IsMeasured(LedgerEntry file) => file.Kinds.Any(Measured.Contains);

    /// <summary>A report reads it.</summary>
    public static bool IsReported(LedgerEntry file) => IsRead(file.Kinds);

    /// <summary>Whether any performance report reads files of these kinds.</summary>
    public static bool IsRead(IEnumerable<string> kinds) => kinds.Any(kind => !Elsewhere.Contains(kind));
}
