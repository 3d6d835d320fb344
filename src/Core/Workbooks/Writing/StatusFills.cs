namespace Reporting.Workbooks.Writing;

/// <summary>
/// The fills behind status words: pale, so that black text on them keeps far more than 4.5 to 1 (C9).
/// </summary>
internal static class StatusFills
{
    public static string? Of(Tone tone) => tone switch
    {
        Tone.Good => "#CFE8CF",
        Tone.Caution => "#FFE8A3",
        Tone.Bad => "#F7C6C0",
        _ => null,
    };
}
