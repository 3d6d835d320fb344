using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;

namespace Reporting.Audits.Reports;

/// <summary>What a report over several months is made of: its scope, the months, their audits, its sheets.</summary>
internal sealed record CoveredAudits(AuditScope Scope, AuditWindow Window)
{
    public ImmutableArray<Audit> Audits => field.IsDefault ? field = Window.Completed(Scope.Register) : field;

    public AuditSheet Sheet => field ??= new AuditSheet(Scope, Window.ToWords(), Audits.Length);

    public string Covers => Sheet.Covers;

    /// <summary>An area without audits is left out of the annual report and a row of zeros in the others.</summary>
    public bool LeavesOutEmptyAreas { get; init; }

    /// <summary>What a table without a row says.</summary>
    public string None => $"No audit was completed in {Covers}";

    public const string ForManagers = "Small numbers are shown: for managers, not for publication.";
}
