using System.Globalization;
using Reporting.Indicators;
using Reporting.Scrutiny.Bridges;

namespace Reporting.Cli.Explain;

/// <summary>An explanation as a person reads it on a terminal.</summary>
internal static class ExplanationText
{
    private const int NumberWidth = 13;

    public static void Write(Explanation explanation)
    {
        var isCount = explanation.Indicator.Unit == Unit.Count;
        Console.WriteLine($"{explanation.Indicator.Title} ({explanation.Indicator.Id})");
        Console.WriteLine(explanation.Sentence);
        Console.WriteLine();
        var width = explanation.Steps.Max(step => step.What.Length);
        Console.WriteLine(Line(width, "", isCount ? "Number" : "Numerator", isCount ? null : "Denominator"));
        for (var at = 0; at < explanation.Steps.Length; at++)
        {
            var step = explanation.Steps[at];
            var format = at == 0 || at == explanation.Steps.Length - 1 ? "N0" : "+#,##0;-#,##0;0";
            Console.WriteLine(Line(
                width, step.What, Text(step.Numerator, format), isCount ? null : Text(step.Denominator, format)));
        }

        if (explanation.Bounds.IsEmpty)
            return;
        Console.WriteLine();
        Console.WriteLine("How sure, by each month's own lists:");
        foreach (var bound in explanation.Bounds)
            Console.WriteLine($"  {bound}");
    }

    private static string Line(int width, string what, string numerator, string? denominator) =>
        $"  {what.PadRight(width)}{numerator.PadLeft(NumberWidth)}{denominator?.PadLeft(NumberWidth)}";

    private static string Text(decimal? number, string format) =>
        number?.ToString(format, CultureInfo.InvariantCulture) ?? "[x]";
}
