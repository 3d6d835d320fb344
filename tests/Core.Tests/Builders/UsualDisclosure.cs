using Reporting.Disclosure;

namespace Reporting.Tests.Builders;

/// <summary>The product's own rules of disclosure, nothing published before.</summary>
internal static class UsualDisclosure
{
    public static DisclosureControl Control { get; } = new(new DisclosureRules(5), []);
}
