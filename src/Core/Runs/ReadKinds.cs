using System.Collections.Frozen;
using Reporting.Reference.Files;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>Which reference files a run reads, by the kinds they hold.</summary>
internal static class ReadKinds
{
    private static readonly FrozenSet<string> Measured = Names(
        ReferenceKind.Settings, ReferenceKind.Teams, ReferenceKind.Population, ReferenceKind.BankHolidays,
        ReferenceKind.HeaderMapping, ReferenceKind.CodeMapping);

    private static readonly FrozenSet<string> Registered = Names(
        ReferenceKind.Settings, ReferenceKind.Teams, ReferenceKind.HeaderMapping, ReferenceKind.CodeMapping);

    private static readonly FrozenSet<string> Audited = Names(
    [
        ReferenceKind.Settings, ReferenceKind.Teams, ReferenceKind.HeaderMapping, ReferenceKind.CodeMapping,
        ReferenceKind.BankHolidays, ReferenceKind.Meetings, ReferenceKind.Distribution, .. ReferenceKind.OfAudits,
    ]);

    // A release names a run that was made before: it is no input of one. The audit cycle's files change no indicator.
    private static readonly FrozenSet<string> Elsewhere =
        Names([.. ReferenceKind.OfAudits, ReferenceKind.Releases]);

    /// <summary>It changes what is measured.</summary>
    public static bool IsMeasured(LedgerEntry file) => file.Kinds.Any(Measured.Contains);

    /// <summary>It changes what a register of audits says.</summary>
    public static bool IsRegistered(LedgerEntry file) => file.Kinds.Any(Registered.Contains);

    /// <summary>An audit report reads it.</summary>
    public static bool IsAudited(LedgerEntry file) => file.Kinds.Any(Audited.Contains);

    /// <summary>It says who may be asked to audit.</summary>
    public static bool HoldsAuditors(LedgerEntry file) =>
        file.Kinds.Contains(ReferenceKind.Auditors.Name, StringComparer.Ordinal);

    /// <summary>A performance report reads it.</summary>
    public static bool IsReported(LedgerEntry file) => AreReported(file.Kinds);

    /// <summary>Whether any performance report reads files of these kinds.</summary>
    public static bool AreReported(IEnumerable<string> kinds) => kinds.Any(kind => !Elsewhere.Contains(kind));

    /// <summary>Whether any report reads files of these kinds.</summary>
    public static bool AreRead(IEnumerable<string> kinds) =>
        kinds.Any(kind => !Elsewhere.Contains(kind) || Audited.Contains(kind));

    private static FrozenSet<string> Names(params ReadOnlySpan<ReferenceKind> kinds)
    {
        var names = new List<string>();
        foreach (var kind in kinds)
            names.Add(kind.Name);
        return names.ToFrozenSet(StringComparer.Ordinal);
    }
}
