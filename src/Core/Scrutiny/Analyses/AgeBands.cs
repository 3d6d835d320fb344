using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Ages as the department's tables of children in care band them.</summary>
internal static class AgeBands
{
    private const string NotKnown = "Not born, or date of birth not known";

    public static ImmutableArray<string> All { get; } =
        ["Under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over", NotKnown];

    public static string Of(AnnexARow row, LocalDate day) => row.AgeOn(day) switch
    {
        null => NotKnown,
        < 1 => All[0],
        < 5 => All[1],
        < 10 => All[2],
        < 16 => All[3],
        _ => All[4],
    };
}
