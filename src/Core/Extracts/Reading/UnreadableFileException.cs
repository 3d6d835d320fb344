namespace Reporting.Extracts.Reading;

/// <summary>
/// The whole file can't be used. Carries the rule's stable name (<c>protected</c>, <c>bomb</c>) and a message for the
/// sender: what is wrong and what to do. Never a value of a cell, and no inner exception, which might hold one.
/// </summary>
public sealed class UnreadableFileException(string rule, string message) : Exception(message)
{
    /// <summary><c>empty-file</c>, <c>not-a-workbook</c>, <c>legacy-xls</c>, <c>protected</c>, <c>truncated</c>,
    /// <c>damaged</c>, <c>dtd</c>, <c>bomb</c>, <c>too-large</c>, <c>encoding</c> or <c>unclosed-quote</c>.</summary>
    public string Rule { get; } = rule;

    internal static UnreadableFileException Damaged(string what) =>
        new("damaged", $"The workbook is damaged: {what}. Open it in Excel, save it again as .xlsx and upload that.");

    internal static UnreadableFileException TooLarge(string what) =>
        new("too-large", $"The file is too large: {what}. Upload the lists in separate files.");
}
