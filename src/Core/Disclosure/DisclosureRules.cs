using Reporting.Reference;

namespace Reporting.Disclosure;

/// <summary>What may be published with small counts in it: these by name and no others.</summary>
/// <remarks>Source: scrutiny.md, Disclosure.</remarks>
[Flags]
internal enum Exemptions
{
    None = 0,

    /// <summary>The catalogue's indicators at authority level: value, numerator, denominator.</summary>
    AuthorityHeadline = 1,

    /// <summary>The tables of audits as the council prints them: by area, moderation, since a set month.</summary>
    AuditGrades = 2,

    All = AuthorityHeadline | AuditGrades,
}

/// <summary>How public editions are protected.</summary>
/// <param name="Threshold">Counts from 1 to this are small; 0 is not. Source: setting.</param>
internal sealed record DisclosureRules(int Threshold, Exemptions Exempt = Exemptions.All)
{
    public static DisclosureRules Of(ReportSettings settings) =>
        new(settings.SuppressionThreshold, settings.Exemptions);
}
