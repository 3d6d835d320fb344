namespace Reporting.Reference;

/// <summary>Who gets an edition of a report. Source: extracts.md, <c>distribution</c>; scrutiny.md, Editions.</summary>
/// <param name="Report">A report's name.</param>
/// <param name="Edition"><c>public</c>, <c>officer</c> or <c>exempt</c>.</param>
/// <param name="Audience">
/// Lower-case letters, digits and dashes: <c>swf-team-1</c>, never a person. Null only where nobody in particular is
/// meant, which an exempt edition never is.
/// </param>
/// <param name="Group">The team or service area whose edition it is; null: every one.</param>
public sealed record DistributionEntry(string Report, string Edition, string? Audience, string? Group);
