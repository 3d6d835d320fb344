using System.Collections.Immutable;
using NodaTime;

namespace Reporting.Performance.Appendix;

/// <summary>What a cover says that figures don't know.</summary>
/// <param name="PublishOn">Null: a draft, and the cover says so. Never the wall clock's date.</param>
/// <param name="MissingLists">Lists that were expected for the period and are not there.</param>
internal sealed record CoverDetails(
    LocalDate? PublishOn = null,
    ImmutableArray<string> MissingLists = default)
{
    public ImmutableArray<string> Missing => MissingLists.IsDefault ? [] : MissingLists;
}
