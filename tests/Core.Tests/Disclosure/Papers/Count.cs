namespace Reporting.Tests.Disclosure.Papers;

/// <summary>
/// A count that papers tell or withhold. The same name with another value was corrected in between: whoever reads is
/// taken to guess rightly what was corrected and what wasn't.
/// </summary>
internal readonly record struct Count(string Name, int Value);

/// <summary>Parts that add up to a whole.</summary>
internal sealed record CountsAddUp(Count Whole, params IReadOnlyList<Count> Parts);
