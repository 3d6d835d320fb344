using System.Collections.Immutable;

namespace Reporting.Workbooks;

/// <summary>Whom a workbook is for, and so what it may hold. Source: scrutiny.md, Editions.</summary>
internal enum Edition
{
    /// <summary>Agenda packs: the authority only.</summary>
    Public,

    /// <summary>Managers: service areas and teams.</summary>
    Officer,

    /// <summary>One named audience: the cases themselves.</summary>
    Exempt,
}

/// <summary>A numbered remark, referred to as <c>[note 1]</c> in titles, headings and row labels.</summary>
internal sealed record Note(int Number, string Text)
{
    public string Marker => $"[note {Number}]";
}

/// <summary>
/// A workbook as a value: what it says, not how it looks. Checked by <see cref="Validation.ReportValidator"/>, then
/// written.
/// </summary>
/// <remarks>
/// Sheets come out as Cover, Contents, Notes (where there are any) and <see cref="Sheets"/> in their order.
/// </remarks>
internal sealed record Report
{
    /// <summary>The report's part of file names: lower case with dashes, <c>performance-panel</c>.</summary>
    public required string Name { get; init; }

    public required Edition Edition { get; init; }

    /// <summary>What an exempt edition says on every sheet; null of others.</summary>
    public string? Mark { get; private init; }

    /// <summary>What it is, without place and period: "Performance appendix".</summary>
    public required string Title { get; init; }

    /// <summary>The place as every title names it; the made-up authority says SYNTHETIC here.</summary>
    public required string Area { get; init; }

    /// <summary>The period in words, as every title names it: "June 2023".</summary>
    public required string Period { get; init; }

    /// <summary>Who publishes it: an organisation or team, never a person (W3).</summary>
    public required string Organisation { get; init; }

    public required ImmutableArray<string> Keywords { get; init; }

    public required Cover Cover { get; init; }

    public required ImmutableArray<TableSheet> Sheets { get; init; }

    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>As an exempt edition: marked on the cover and on every sheet. Source: scrutiny.md, Editions.</summary>
    /// <param name="mark">That it is exempt, with the paragraph relied on.</param>
    public Report Exempted(string mark) => this with
    {
        Edition = Edition.Exempt,
        Mark = mark,
        Cover = Cover with { About = [mark, .. Cover.About] },
        Sheets = [.. Sheets.Select(sheet => sheet with { Remarks = [mark, .. sheet.Remarks] })],
    };

    public string FullTitle => TitleOf(Title);

    /// <summary>A sheet's title: what, place and period (S1).</summary>
    public string TitleOf(string what) => $"{what}: {Area}, {Period}";
}
