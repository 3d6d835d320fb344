using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Recognition;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Tables;

/// <summary>Where each value of a row comes from: the sheet's columns laid over the list's, unknown ones
/// behind.</summary>
internal sealed class SheetLayout
{
    /// <summary>A heading that stands twice: the first column is used.</summary>
    public ImmutableArray<string> Repeated { get; }

    public ImmutableArray<string> Unknown { get; }

    /// <summary>A value's sheet column, place and reader, in the order of the sheet.</summary>
    public ImmutableArray<(int Column, int Place, ColumnReader Reader)> Sources { get; }

    public SheetLayout(
        HeadingMatch match, SheetRow headings, ExtractOptions options, bool textIsUsual, KeptContent kept)
    {
        var list = match.List;
        var columns = Enumerable.Range(0, match.Places.Length).ToList();
        var known = columns.Where(column => match.Places[column] >= 0).ToLookup(column => match.Places[column]);
        Repeated = [.. known.Where(same => same.Count() > 1).Select(same => list.Columns[same.Key].Name)];
        var unknown = columns.Where(column => match.Places[column] == HeadingMatch.Unknown)
            .Select(column => (Column: column, Heading: FoldedText.OfHeading(headings[column].Text!)))
            .OrderBy(pair => pair.Heading, StringComparer.Ordinal).ToList();
        Unknown = [.. unknown.Select(pair => pair.Heading)];
        UnknownNames = [.. unknown.Select(pair => $"column {Letters(pair.Column)}")];
        Sources =
        [
            .. known.Select(same =>
                (Bearing(list.Columns[same.Key], same, headings), same.Key,
                    Reader(list, list.Columns[same.Key], options, textIsUsual, kept))),
            .. unknown.Select((pair, i) =>
                (pair.Column, list.Columns.Length + i, new ColumnReader(new TextCells(), kept))),
        ];
        Width = list.Columns.Length + unknown.Count;
    }

    /// <summary>The unknown columns by their letters: a heading nobody knows might be a child's value.</summary>
    public ImmutableArray<string> UnknownNames { get; }

    /// <summary>How many values a row has.</summary>
    public int Width { get; }

    /// <summary>Of several columns for one heading the one that bears it, else the first.</summary>
    private static int Bearing(ColumnSchema column, IEnumerable<int> places, SheetRow headings)
    {
        var heading = FoldedText.OfHeading(column.Name);
        return places.MaxBy(place => FoldedText.OfHeading(headings[place].Text!) == heading);
    }

    private static string Letters(int column)
    {
        var letters = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    private static ColumnReader Reader(
        ListSchema list, ColumnSchema column, ExtractOptions options, bool textIsUsual, KeptContent kept) =>
        new(column.Kind switch
        {
            ColumnKind.Id => new IdCells(mayBeBlank: column.Name != list.IdColumn),
            ColumnKind.Date => new DateCells(LatestOf(column, options), textIsUsual, column.HasShortYears),
            ColumnKind.Month => new MonthCells(),
            ColumnKind.Whole => new NumberCells(whole: true, age: false),
            ColumnKind.Decimal => new NumberCells(whole: false, age: column.Name == Rules.AgeAgainstBirth.AgeColumn),
            ColumnKind.Code => new CodeCells(column, options.Maps.Codes.Of(list, column)),
            _ => new TextCells(),
        }, kept);

    private static LocalDate? LatestOf(ColumnSchema column, ExtractOptions options) =>
        column.MayBeAhead ? null : options.UploadedOn;
}
