namespace Reporting.Scrutiny.Packs;

/// <summary>What others wrote, in a sheet of ours.</summary>
internal static class PackWords
{
    /// <summary>Without what a reader would take for a sign or a note of the workbook.</summary>
    public static string Plain(string written) => string.Join(' ', written
        .Replace('[', '(').Replace(']', ')')
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
