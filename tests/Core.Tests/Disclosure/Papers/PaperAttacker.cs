using System.Globalization;
using Reporting.Indicators;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Disclosure.Papers;

/// <summary>
/// Somebody who keeps every issue of every public paper, reads their tables and sentences, knows what the definitions
/// say of how counts hang together, and reckons with all of it at once.
/// </summary>
/// <remarks>
/// Reads the written files and nothing else of what they tell; what the counts truly are says only which of them were
/// corrected in between, and that what is read was read rightly. The product's own attacker has no part in it.
/// </remarks>
internal sealed class PaperAttacker
{
    private readonly CountReasoning reasoning = new();
    private readonly HashSet<Count> secrets = [];
    private readonly HashSet<Count> told = [];

    public PaperAttacker(IEnumerable<PublishedPaper> papers)
    {
        foreach (var paper in papers)
        {
            using var book = new WrittenWorkbook(paper.Workbook);
            Read(paper, book);
        }

        secrets.ExceptWith(told);
    }

    /// <summary>Counts that stand as <c>[c]</c> and in no issue as a number, or that anybody can tell are small by
    /// subtracting.</summary>
    public IReadOnlySet<Count> Withheld => secrets;

    public IReadOnlySet<Count> Told => told;

    /// <summary>Withheld counts that are told too closely.</summary>
    public IReadOnlyList<Count> Exposed() => new Reckoning(reasoning, told).Exposed(secrets);

    /// <summary>Likewise of those that hang together with one, were that one told.</summary>
    public IReadOnlyList<Count> ExposedBy(Count secret)
    {
        var near = new Reckoning(reasoning, told).Near(secret).Where(secrets.Contains).ToHashSet();
        near.Remove(secret);
        return new Reckoning(reasoning, told.Append(secret)).Exposed(near);
    }

    private void Read(PublishedPaper paper, WrittenWorkbook book)
    {
        var truth = new FigureTruth(paper.Scope.Figures);
        foreach (var sum in new FigureSums(truth).All())
            reasoning.Add(sum);
        foreach (var figure in book.Figures())
            Read(truth, figure);
        if (PrintedTables.Of(paper, book) is not { } tables)
            return;
        foreach (var sum in tables.Sums)
            reasoning.Add(sum);
        foreach (var cell in tables.Cells)
            Read(cell.Count, cell.Text);
    }

    private void Read(FigureTruth truth, PrintedFigure printed)
    {
        if (printed.IsFirstPublished)
            ReadFirst(truth, printed);
        else if (truth.Of(printed.Indicator, printed.Month) is { } counts)
            Read(printed, counts, truth.FigureOf(printed.Indicator, printed.Month)!);
    }

    private void Read(PrintedFigure printed, CountsBehind counts, Figure figure)
    {
        var isCount = printed.Indicator.Unit == Unit.Count;
        switch (printed.Part)
        {
            case FigurePart.Numerator when !isCount:
            case FigurePart.Value when isCount:
                Read(counts.Above, printed.Text);
                break;
            case FigurePart.Denominator when counts.Below is { } below:
                Read(below, printed.Text);
                break;
            case FigurePart.Value:
                ReadRounded(printed.Text, counts, figure);
                break;
        }
    }

    private void ReadFirst(FigureTruth truth, PrintedFigure printed)
    {
        if (printed.Indicator.Unit == Unit.Count && Number(printed.Text) is { } number
            && truth.CountsOf(printed.Indicator, printed.Month, Figure.Count(number)) is { } then)
            told.Add(then.Above);
    }

    private void Read(Count count, string text)
    {
        if (text == "[c]")
            secrets.Add(count);
        else if (Number(text) is { } number)
        {
            Assert.Equal(count.Value, number);
            told.Add(count);
        }
        else
            Assert.Equal(text == "[z]" ? 0 : -1, count.Value);
    }

    // A percentage is the fraction within half of its last digit; of a rate the population is known.
    private void ReadRounded(string text, CountsBehind counts, Figure figure)
    {
        if (text == "[c]")
        {
            secrets.Add(counts.Above);
            if (counts.Rest is { Value: >= 1 and <= 5 } few)
                secrets.Add(few);
            return;
        }

        if (Number(text) is not { } shown)
            return;
        var half = 0.5m / (decimal)Math.Pow(10, shown.Scale);
        Assert.InRange(figure.Value!.Value, shown - half, shown + half);
        if (counts.Below is { } below)
            reasoning.AddFraction(counts.Above, below, shown - half, shown + half);
        else if (counts.Population is { } population)
        {
            var one = population / 10_000;
            reasoning.AddRange(counts.Above, (shown - half) * one, (shown + half) * one);
        }
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
