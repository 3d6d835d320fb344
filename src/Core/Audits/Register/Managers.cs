using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Reference;

namespace Reporting.Audits.Register;

/// <summary>Whom a register's hashed auditor stands for, where it is a manager: the one exception to hashing.</summary>
/// <remarks>
/// Managers' names come from <c>teams</c>, and from <c>auditors</c> where the role is a manager's. Source: scrutiny.md,
/// Editions.
/// </remarks>
internal sealed class Managers
{
    /// <summary>Who isn't a manager is not named in an officer edition.</summary>
    public const string Others = "Auditors who are not in the list of managers";

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public Managers(IEnumerable<Team> teams, IEnumerable<Auditor> auditors, IdentityKey key)
    {
        var listed = teams.SelectMany(team => (string?[])[team.PracticeManager, team.ServiceLead])
            .Concat(auditors.Where(auditor => auditor.IsManager).Select(auditor => auditor.Id));
        foreach (var name in listed.OfType<string>())
            names.TryAdd(key.HashOfPerson(name), name);
    }

    /// <summary>Null for whoever is no manager.</summary>
    public string? Find(string? auditorHash) => auditorHash is null ? null : names.GetValueOrDefault(auditorHash);
}
