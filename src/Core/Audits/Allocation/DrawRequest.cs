using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Audits.Allocation;

/// <summary>A manager who can be asked in the month.</summary>
/// <param name="Id">As the register's column Auditor writes it.</param>
/// <param name="Team">By the name that the frame's cases are under; null: of none.</param>
internal sealed record AvailableAuditor(string Id, string? Role, string? Team, string? ServiceArea)
{
    public bool IsOf(string? team) => team is not null && string.Equals(Team, team, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The programme's theme of a month's managers' audits.</summary>
/// <param name="Name">Null: the programme has none for the month.</param>
/// <param name="Told">Null: no list can tell it.</param>
internal sealed record MonthTheme(string? Name, CaseTheme? Told)
{
    public static MonthTheme Of(IEnumerable<ProgrammeEntry> programme, ReportingMonth month)
    {
        var name = programme
            .FirstOrDefault(entry => entry.Month == month && entry.Is(ProgrammeKinds.Theme) && entry.Theme is not null)?
            .Theme;
        return new MonthTheme(name, CaseTheme.Find(name));
    }
}

/// <summary>Everything that a draw is a function of.</summary>
/// <param name="Period">The month whose audits are allocated.</param>
internal sealed record DrawRequest(
    AllocationFrame Frame, ReportingMonth Period, string Seed, MonthTheme Theme, AuditHistory History)
{
    /// <summary>Each once, in the order of their lots.</summary>
    public required ImmutableArray<AvailableAuditor> Auditors { get; init; }

    public static DrawRequest Of(AllocationFrame frame, AuditScope scope) => Of(
        frame, scope.Period, scope.Reference.Audits.Seed, scope.Reference.Auditors, scope.Reference.Programme,
        scope.Register);

    public static DrawRequest Of(
        AllocationFrame frame,
        ReportingMonth period,
        string seed,
        IEnumerable<Auditor> auditors,
        IEnumerable<ProgrammeEntry> programme,
        AuditRegister register)
    {
        // Lists of the month itself tell what its audits have seen; older lists leave what came since to the register.
        var asAt = LocalDate.Max(frame.Period.Next.Start, period.Start);
        var lots = new Lots(seed, period, "auditor");
        return new DrawRequest(
            frame, period, seed, MonthTheme.Of(programme, period), new AuditHistory(register, asAt, period))
        {
            Auditors =
            [
                .. auditors.Where(auditor => auditor.IsAvailableIn(period))
                    .GroupBy(auditor => auditor.Id, StringComparer.Ordinal)
                    .Select(rows => Available(LatestOf(rows), frame))
                    .OrderBy(auditor => lots.Of(auditor.Id), StringComparer.Ordinal),
            ],
        };
    }

    public Lots Lots(string purpose) => new(Seed, Period, purpose);

    private static Auditor LatestOf(IEnumerable<Auditor> rows) => rows
        .OrderByDescending(row => row.From ?? LocalDate.MinIsoValue)
        .ThenBy(row => row.Team, StringComparer.Ordinal)
        .First();

    private static AvailableAuditor Available(Auditor auditor, AllocationFrame frame) => new(
        auditor.Id,
        auditor.Role,
        auditor.Team is { } team ? frame.RenamedTeams.GetValueOrDefault(team, team) : null,
        auditor.ServiceArea);
}
