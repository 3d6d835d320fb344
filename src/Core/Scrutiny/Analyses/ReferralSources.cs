using System.Collections.Immutable;

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

    /// <summary>Where single sources would tell small numbers.</summary>
    public static ImmutableArray<string> Broad { get; } = [Named[1], Named[2], Named[5], Others];

    /// <param name="code">As <c>3A</c>; null: blank or unknown.</param>
    public static string Of(string? code) =>
        int.TryParse(code?.TrimEnd('A', 'B', 'C', 'D', 'E', 'F'), System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= Named.Length
            ? Named[number - 1]
            : CodeWords.NotRecorded;

    public static string BroadOf(string? code) =>
        Of(code) is var source && Broad.Contains(source, StringComparer.Ordinal) ? source : Others;
}
