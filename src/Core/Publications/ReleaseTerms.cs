using NodaTime;

namespace Reporting.Publications;

/// <summary>On whose word a run is published.</summary>
/// <param name="ApprovedByRole">A role, never a person; empty where the setting <c>release</c> is automatic.</param>
public sealed record ReleaseTerms(string ApprovedByRole, LocalDate? ApprovedOn)
{
    /// <summary>The setting <c>release = automatic</c>: every run publishes.</summary>
    public static ReleaseTerms Automatic { get; } = new("", null);
}
