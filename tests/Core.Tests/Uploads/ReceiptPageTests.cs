using System.Xml.Linq;
using Reporting.Tests.Workbooks;
using Reporting.Uploads;

namespace Reporting.Tests.Uploads;

public sealed class ReceiptPageTests
{
    [Fact]
    public void Of_ListsAndFindings_AreTablesThatAScreenReaderCanName()
    {
        var page = Parse(ReceiptPage.Of(SampleReceipt.WithFindings));

        Assert.Equal("en-GB", page.Attribute("lang")!.Value);
        Assert.Equal("Receipt for Annex_A Q1.xlsx", page.Descendants("title").Single().Value);
        Assert.Equal(
            ["Rows by list", "Findings, the gravest first"], page.Descendants("caption").Select(each => each.Value));
        Assert.All(
            page.Descendants("th"), cell => Assert.Contains(cell.Attribute("scope")?.Value, new[] { "col", "row" }));
        Assert.All(page.Descendants("table"), table => Assert.All(
            table.Element("tbody")!.Elements(),
            row => Assert.Equal(
                table.Descendants("th").Count(cell => cell.Attribute("scope")!.Value == "col"),
                row.Elements().Count())));
        var list = page.Descendants("tbody").First().Elements().First();
        Assert.Equal(
            ["List 7", "Child protection", "7", "351", "349", "1", "1"], list.Elements().Select(cell => cell.Value));
        Assert.Equal(
            [
                "no-id", "set aside", "List 7", "7", "9", "Child Unique ID",
                "The child's id is missing. Add it and send the file again.",
            ],
            page.Descendants("tbody").Last().Elements().First().Elements().Select(cell => cell.Value));
    }

    [Fact]
    public void Of_ARejectedFile_SaysSoFirst() => Assert.StartsWith(
        "Rejected: the file cannot be used.",
        Parse(ReceiptPage.Of(SampleReceipt.Rejected)).Descendants("p").First().Value,
        StringComparison.Ordinal);

    [Fact]
    public void Of_NamesThatWouldBeMarkup_AreText()
    {
        var page = ReceiptPage.Of(
            SampleReceipt.WithFindings with { File = "</title><script>alert(1)</script>\"'.csv" });

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            "Receipt for </title><script>alert(1)</script>\"'.csv", Parse(page).Descendants("h1").Single().Value);
    }

    [Fact]
    public void Of_AnyReceipt_NeedsNothingFromElsewhere()
    {
        var page = ReceiptPage.Of(SampleReceipt.WithFindings);

        Assert.DoesNotContain("http", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The page is written so that it is XML but for its declaration and two empty elements.</summary>
    private static XElement Parse(string page) => XElement.Parse(page
        .Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)
        .Replace("\"utf-8\">", "\"utf-8\"/>", StringComparison.Ordinal)
        .Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal));
}
