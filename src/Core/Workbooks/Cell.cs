using System.Globalization;
using NodaTime;

namespace Reporting.Workbooks;

/// <summary>What a status fill may stand beside. The word is always there; the colour only repeats it (C9).</summary>
internal enum Tone
{
    None,
    Good,
    Caution,
    Bad,
}

/// <summary>One typed value of a table. There is no empty cell: a missing value is a sign (T6, C1, C2).</summary>
internal abstract record Cell
{
    private Cell()
    {
    }

    /// <summary>The text a reader sees.</summary>
    public abstract string Shown { get; }

    public static Cell Of(string text) => new Text(text);

    public static Cell Of(int count) => new Number(count);

    public static Cell Of(LocalDate date) => new Day(date);

    /// <summary>
    /// Text that others wrote, such as a sheet's name: what reads as a number, sign or NA says that it is a name.
    /// </summary>
    public static Cell Named(string? name) =>
        string.IsNullOrWhiteSpace(name) ? NotApplicable
        : Validation.CellRules.IsText(name) ? new Text(name)
        : new Text($"named {name.Trim()}");

    public static Cell NotAvailable { get; } = new Sign(Shorthand.NotAvailable);

    public static Cell Suppressed { get; } = new Sign(Shorthand.Suppressed);

    public static Cell NotApplicable { get; } = new Sign(Shorthand.NotApplicable);

    /// <summary>
    /// A number as displayed: rounded by the caller, with its constant decimals and the words around it.
    /// </summary>
    internal sealed record Number(decimal Value, int Decimals = 0, string Before = "", string After = "") : Cell
    {
        public override string Shown =>
            Before + Value.ToString("N" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            + After;

        /// <summary>The spreadsheet's number format: thousands comma, leading zero, quoted words around (C7).</summary>
        public string Format =>
            Quoted(Before) + (Decimals == 0 ? "#,##0" : "#,##0." + new string('0', Decimals)) + Quoted(After);

        private static string Quoted(string words) => words.Length == 0 ? "" : $"\"{words}\"";
    }

    internal sealed record Text(string Value, Tone Tone = Tone.None) : Cell
    {
        public override string Shown => Value;
    }

    internal sealed record Day(LocalDate Value) : Cell
    {
        public override string Shown => Value.ToString("d MMM uuuu", CultureInfo.InvariantCulture);
    }

    /// <summary>A sign in place of a value, alone in its cell.</summary>
    internal sealed record Sign(Shorthand Shorthand) : Cell
    {
        public override string Shown => Shorthand.Sign();
    }

    /// <summary>Words that lead to A1 of another sheet of the workbook.</summary>
    internal sealed record Link(string Words, string Tab) : Cell
    {
        public override string Shown => Words;
    }
}
