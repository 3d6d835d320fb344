using System.Globalization;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Dirt;

/// <summary>
/// A way in which real files write a value that means the same (extracts.md, Annex A lists 1 to 11). None of these
/// may change a figure.
/// </summary>
/// <param name="PerTenThousand">How many of ten thousand cells of a fitting column are picked.</param>
/// <param name="Spoil">The cell so written, or none where the kind does not fit what the cell holds.</param>
internal sealed record CellDirt(string Kind, int PerTenThousand, Func<Cell, Dice, Cell?> Spoil)
{
    private const char NonBreakingSpace = '\u00a0';

    private static readonly string[] Placeholders = ["N/A", "NULL", "-"];

    private static readonly CellDirt TrailingSpace = Written("space-after", 40, (text, _) => text + "  ");
    private static readonly CellDirt DoubledSpace =
        Written("space-doubled", 20, (text, _) => text.Replace(" ", "  ", StringComparison.Ordinal));
    private static readonly CellDirt HardSpace =
        Written("space-non-breaking", 20, (text, _) => text.Replace(' ', NonBreakingSpace));
    private static readonly CellDirt UpperCase =
        Written("case-odd", 40, (text, dice) => dice.Chance(500) ? text.ToUpperInvariant() : text.ToLowerInvariant());
    private static readonly CellDirt NoLetter = Written("letter-missing", 60, (text, _) => WithoutLetter(text));
    private static readonly CellDirt ShortCode = Written("code-short", 40, (text, _) => CodeAlone(text));
    private static readonly CellDirt PlainYes =
        Written("yes-plain", 150, (text, dice) => Plain(WithoutLetter(text), dice));
    private static readonly CellDirt IdSpaced = Written("id-spaced", 8, (text, _) => " " + text + " ");
    private static readonly CellDirt IdLower = Written("id-lower-case", 4, (text, _) => text.ToLowerInvariant());

    private static readonly CellDirt IdDecimal = new("id-decimal", 400, (cell, _) =>
        cell.Kind == CellKind.Number ? Cell.Of(cell.AsText() + ".0") : null);

    private static readonly CellDirt AgeDecimal = new("age-decimal", 120, (cell, dice) =>
        cell.Kind == CellKind.Number ? cell with { Number = cell.Number + (dice.Between(1, 9) / 10m) } : null);

    private static readonly CellDirt Placeholder = new("blank-placeholder", 60, (cell, dice) =>
        cell.Kind == CellKind.Blank ? Cell.Of(dice.Pick(Placeholders)) : null);

    private static readonly CellDirt ErrorCell = new("blank-error", 15, (cell, _) =>
        cell.Kind == CellKind.Blank ? Cell.NotAvailable : null);

    private static readonly CellDirt DayText = Dated("date-text", 40, "dd/MM/yyyy");
    private static readonly CellDirt IsoText = Dated("date-iso", 30, "yyyy-MM-dd");
    private static readonly CellDirt IsoTimeText = Dated("date-iso-time", 15, "yyyy-MM-dd 00:00:00");

    private static readonly CellDirt Timed = new("date-with-time", 40, (cell, dice) => cell.Kind == CellKind.Date
        ? new Cell(CellKind.DateTime, "", cell.Number + (dice.Between(32, 70) / 96m))
        : null);

    /// <summary>The kinds that a column of this sort meets.</summary>
    public static IReadOnlyList<CellDirt> For(ColumnKind column) => column switch
    {
        ColumnKind.Id => [IdSpaced, IdLower, IdDecimal],
        ColumnKind.Code =>
            [TrailingSpace, DoubledSpace, HardSpace, UpperCase, NoLetter, ShortCode, Placeholder, ErrorCell],
        ColumnKind.YesNo => [TrailingSpace, UpperCase, PlainYes, Placeholder, ErrorCell],
        ColumnKind.Team => [TrailingSpace, HardSpace],
        ColumnKind.Age => [AgeDecimal],
        ColumnKind.Date => [DayText, IsoText, IsoTimeText, Timed, Placeholder, ErrorCell],
        ColumnKind.RequiredDate => [DayText, IsoText, IsoTimeText, Timed, Placeholder],
        _ => [],
    };

    private static CellDirt Written(string kind, int rate, Func<string, Dice, string> write) =>
        new(kind, rate, (cell, dice) =>
        cell.Kind == CellKind.Text && write(cell.Text, dice) is var written && written != cell.Text
            ? Cell.Of(written)
            : null);

    private static CellDirt Dated(string kind, int rate, string format) => new(kind, rate, (cell, _) =>
        cell.Kind == CellKind.Date ? Cell.Of(cell.Day.ToString(format, CultureInfo.InvariantCulture)) : null);

    private static string Plain(string answer, Dice dice) =>
        answer is not ("Yes" or "No") ? answer : dice.Below(3) switch
        {
            0 => answer,
            1 => answer.ToLowerInvariant(),
            _ => answer[..1],
        };

    /// <summary>"a) Yes" without its letter.</summary>
    private static string WithoutLetter(string text) =>
        text.IndexOf(") ", StringComparison.Ordinal) is var at and (1 or 2) ? text[(at + 2)..] : text;

    /// <summary>"p) K2: Children's Homes" as K2.</summary>
    private static string CodeAlone(string text)
    {
        var words = WithoutLetter(text);
        var end = words.IndexOf(':', StringComparison.Ordinal);
        return end is 2 or 3 && char.IsAsciiLetterUpper(words[0]) && char.IsAsciiDigit(words[end - 1])
            ? words[..end]
            : text;
    }
}
