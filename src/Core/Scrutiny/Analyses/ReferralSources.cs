using System.Collections.Immutable;
using System.Globalization;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Who refers: Annex A's sources without their letters (3A to 3F are all health services).</summary>
internal static class ReferralSources
{
    private const string Others = "All other sources, or not recorded";

    private static ImmutableArray<string> Named { get; } =
    [
        "Individuals", "Schools and education services", "Health services", "Housing", "Local authority services",
        "Police", "Other legal agencies", "Other", "Anonymous", "Unknown",
    ];

    public static ImmutableArray<string> All { get; } = [.. Named, CodeWords.NotRecorded];

    /// <param name="code">As <c>3A</c>; null: blank or unknown.</param>
    public static string Of(string? code) =>
        int.TryParse(
            code?.TrimEnd('A', 'B', 'C', 'D', 'E', 'F'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number)
        && number >= 1 && number <= Named.Length
            ? Named[number - 1]
            : CodeWords.NotRecorded;

    /// <summary>Where single sources would tell small numbers: those that refer most, and all others.</summary>
    public static string BroadOf(string source) =>
        source == Named[1] || source == Named[2] || source == Named[5] ? source : Others;
}
