using System.Collections.Frozen;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Rules;
using Reporting.Extracts.Schemas;

namespace Reporting.Extracts.Values;

/// <summary>
/// Reads codes: letter and words, words alone, or short code. Words win over a contradicting letter; the letter alone,
/// which moves between years, is never enough. Source: indicators.md, Rulings.
/// </summary>
/// <param name="own">What the authority itself types for codes, folded: it wins.</param>
internal sealed class CodeCells(ColumnSchema column, FrozenDictionary<string, Code> own) : ICellParser
{
    private readonly CodeSet codes = column.Codes!;
    private readonly CellRule unknown = column.IsStrict ? CellRule.UnknownGrade : CellRule.UnknownCode;

    public ParsedCell Parse(Cell cell)
    {
        if (cell.Kind == CellKind.Error)
            return ParsedCell.Broken(HidesACode(cell) ? unknown : CellRule.ErrorCell);
        var folded = FoldedText.Of(TextCells.Shown(cell));
        if (BlankText.Is(folded))
            return ParsedCell.Blank;
        if (own.GetValueOrDefault(folded) is { } mapped)
            return new ParsedCell(CellValue.Of(mapped));
        var written = WrittenCode.Of(folded, codes);
        var code = IsTwo(written) ? null : Known(written);
        return code is null ? ParsedCell.Broken(unknown)
            : new ParsedCell(CellValue.Of(code), Oddity(written, code));
    }

    private bool HidesACode(Cell cell) => column.IsStrict && !ErrorCells.IsNotAvailable(cell);

    private static CellRule? Oddity(WrittenCode written, Code code) =>
        Contradicts(written.Letter, code.Letter) || Contradicts(written.ShortCode, code.Short)
            ? CellRule.ContradictingCode
        : written.Letter is null && code.Letter is not null ? CellRule.CodeWithoutLetter
        : null;

    private static bool Contradicts(string? written, string? own) =>
        written is not null && own is not null && FoldedText.Of(own) != written;

    /// <summary>What stands before the words is itself words of another code: <c>RI - Good</c>.</summary>
    private bool IsTwo(WrittenCode written) => (written.ShortCode ?? written.Letter) is { } before
        && codes.WithWords(before) is [var one, ..] && codes.WithWords(written.Words) is not [] and var same
        && !same.Contains(one);

    private Code? Known(WrittenCode written)
    {
        var shortCode = written.ShortCode is { } code ? codes.WithShortCode(code) : null;
        var withWords = codes.WithWords(written.Words);
        return withWords.Count switch
        {
            0 => shortCode ?? codes.WithShortCode(written.Words),
            1 => withWords[0],
            _ => withWords.FirstOrDefault(one => one == shortCode) ?? ByLetter(withWords, written.Letter),
        };
    }

    /// <summary>Where several codes share their words, the letter tells them apart.</summary>
    private static Code? ByLetter(IReadOnlyList<Code> withWords, string? letter) =>
        withWords.FirstOrDefault(code => letter is not null && code.Letter is { } own && FoldedText.Of(own) == letter);
}
