using System.Collections.Immutable;
using NodaTime;

namespace Reporting.Performance.Appendix;

/// <summary>What a cover says that figures don't know.</summary>
/// <param name="PublishOn">Null: a draft, and the cover says so. Never the wall clock's date.</param>
/// <param name="MissingLists">Lists that were expected for the period and are not there.</param>
/// <param name="RunCode">
/// Of a run whose draft may be published as it is: its words must be true before and after. Null without storage.
/// </param>
internal sealed record CoverDetails(
    LocalDate? PublishOn = null,
    ImmutableArray<string> MissingLists = default,
    string? RunCode = null)
{
    public ImmutableArray<string> Missing => MissingLists.IsDefault ? [] : MissingLists;
}
