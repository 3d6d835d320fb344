using System.Globalization;
using System.Text.RegularExpressions;
using Reporting.Tests.Audits.Reports;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Disclosure.Papers;

/// <summary>
/// The finished public papers of thirteen months and their corrections, made without any exemption: read back from the
/// files, and attacked with all of them together.
/// </summary>
public sealed partial class PublishedPapersAttackTests
{
    private static readonly Lazy<PublishedPapers> Published = new(PublishedPapers.Publish);

    private static readonly Lazy<PaperAttacker> Attacker = new(() => new PaperAttacker(Published.Value.All));

    [Fact]
    public void Papers_WithoutExemptions_TellNoWithheldCount()
    {
        Assert.InRange(Attacker.Value.Withheld.Count(count => count.Value is >= 1 and <= 5), 100, int.MaxValue);
        Assert.InRange(Attacker.Value.Told.Count(count => count.Value > 5), 300, int.MaxValue);
        Assert.Empty(Attacker.Value.Exposed());
    }

    [Fact]
    public void Papers_WithOneSecondarySuppressionUndone_TellAnother()
    {
        var secondary = Attacker.Value.Withheld.Where(count => count.Value > 5)
            .OrderBy(count => count.Name, StringComparer.Ordinal).ToList();
        var sample = secondary.Where((_, at) => at % (secondary.Count / 12) == 0).ToList();
        var telling = sample.Count(count => Attacker.Value.ExposedBy(count).Count > 0);
        Assert.InRange(telling, sample.Count / 2, sample.Count);
    }

    [Fact]
    public void Papers_WhatTheLedgerWithholds_StandsInNoCellAndNoSentence()
    {
        foreach (var paper in Published.Value.All)
        {
            using var book = new WrittenWorkbook(paper.Workbook);
            var ledger = new LedgerKeys(paper);
            Assert.NotEqual(0, ledger.Withheld);
            var now = book.Figures().Where(figure => !figure.IsFirstPublished).ToList();
            Assert.DoesNotContain(now, figure => IsNumber(figure.Text) && ledger.Withholds(figure));
            Assert.DoesNotContain(now, figure => figure.Text == "[c]" && ledger.Shows(figure));
            Assert.All(
                PrintedTables.Of(paper, book)?.Cells.Where(cell => cell.Key is not null) ?? [],
                cell => Assert.Equal(ledger.Withholds(cell.Key!, cell.Count.Value), cell.Text == "[c]"));
        }
    }

    [Fact]
    public void Papers_EverySentence_HasNumbersOfItsTablesAlone()
    {
        foreach (var paper in Published.Value.All)
        {
            using var book = new WrittenWorkbook(paper.Workbook);
            var shown = book.Figures().Where(figure => IsNumber(figure.Text))
                .ToLookup(figure => figure.Indicator.Id, figure => figure.Text, StringComparer.Ordinal);
            Assert.All(book.Sentences(), sentence => Assert.Empty(
                NumbersIn(sentence.Words).Except(shown[sentence.Indicator.Id].Append("95"))));
        }
    }

    [Fact]
    public void Papers_Anywhere_CountNoRecordsAndRepeatNoWordsOfOfficers() => Assert.All(
        Published.Value.All,
        paper =>
        {
            using var book = new WrittenWorkbook(paper.Workbook);
            var text = book.AllText();
            Assert.DoesNotContain(
                PublishedPapers.Findings.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
            Assert.DoesNotContain("canary:", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Could not be decided", text, StringComparison.Ordinal);
        });

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private static IEnumerable<string> NumbersIn(string words) => Number()
        .Matches(NoClaim().Replace(words, ""))
        .Select(number => number.Value.Replace(",", "", StringComparison.Ordinal));

    // Months, what a rate is of, how many months a sum needs, and averages of what the tables show.
    [GeneratedRegex(
        @"[A-Z][a-z]+ \d{4}|List \d+|10,000 children aged 0 to 17|Needs \d+ months.*?\d* (there|is there)|"
        + @"all \d+ months since April|the average of the six months before, [\d,.]+|annualised value, [\d,.]+",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoClaim();

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
