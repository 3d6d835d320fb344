using System.Globalization;
using System.Net;
using System.Text;
using Reporting.Checks;
using Reporting.Extracts;

namespace Reporting.Uploads;

/// <summary>A receipt as one web page that needs nothing beside it: no script, no font, no picture.</summary>
/// <remarks>
/// Everything that others wrote is encoded. Tables have captions and header cells with a scope (WCAG 2.2, 1.3.1).
/// </remarks>
internal static class ReceiptPage
{
    private const string Style = """
        body{font:1rem/1.5 Arial,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
        body{color:#0b0c0c;background:#fff}
        table{border-collapse:collapse;margin:1.5rem 0;width:100%}
        caption{text-align:left;font-weight:bold;font-size:1.2rem;margin-bottom:.5rem}
        th,td{text-align:left;vertical-align:top;padding:.4rem .6rem}
        th,td{border-bottom:1px solid #b1b4b6;overflow-wrap:break-word}
        .n{text-align:right}
        """;

    public static string Of(Receipt receipt)
    {
        var page = new StringBuilder();
        var title = $"Receipt for {Text(receipt.File)}";
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p>{Verdict(receipt)}</p>

            """);
        AppendLists(page, receipt);
        AppendFindings(page, receipt);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Verdict(Receipt receipt)
    {
        var sent = receipt.Period is { } month ? $"Sent for {month.ToWords()}. " : "";
        return sent + (receipt.IsRejected
            ? "<strong>Rejected: the file cannot be used.</strong> The findings say why and what to do. The last good "
                + "figures are untouched."
            : "<strong>The file can be used.</strong>");
    }

    private static void AppendLists(StringBuilder page, Receipt receipt)
    {
        if (receipt.Lists.IsEmpty)
            return;
        AppendHead(page, "Rows by list",
            ["List", "Title", "Sheet"], ["Rows read", "Rows used", "Set aside", "Copies of another row"]);
        foreach (var list in receipt.Lists)
        {
            page.Append(CultureInfo.InvariantCulture, $"""
                <tr><th scope="row">{Text(list.List)}</th><td>{Text(list.Title)}</td><td>{Text(list.Sheet)}</td>
                """);
            foreach (var count in (int[])[list.RowsRead, list.RowsUsed, list.SetAside, list.Copies])
                page.Append(CultureInfo.InvariantCulture, $"""<td class="n">{Number(count)}</td>""");
            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static void AppendFindings(StringBuilder page, Receipt receipt)
    {
        if (receipt.Findings.IsEmpty)
        {
            page.Append("<p>The checks found nothing to say.</p>\n");
            return;
        }

        AppendHead(page, "Findings, the gravest first",
            ["Rule", "Grade", "List", "Sheet", "Row", "Column", "What is wrong and what to do"], []);
        foreach (var finding in receipt.Findings)
        {
            page.Append(CultureInfo.InvariantCulture, $"""<tr><th scope="row">{Text(finding.Rule)}</th>""");
            foreach (var cell in Cells(finding))
                page.Append(CultureInfo.InvariantCulture, $"<td>{Text(cell)}</td>");
            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static IEnumerable<string?> Cells(Finding finding) =>
    [
        Words.Of(finding.Severity), finding.List, finding.Sheet, finding.Row?.ToString(CultureInfo.InvariantCulture),
        finding.Column, finding.Message,
    ];

    private static void AppendHead(
        StringBuilder page, string caption, IEnumerable<string> words, IEnumerable<string> numbers)
    {
        page.Append(CultureInfo.InvariantCulture, $"<table>\n<caption>{caption}</caption>\n<thead><tr>");
        foreach (var heading in words)
            page.Append(CultureInfo.InvariantCulture, $"""<th scope="col">{heading}</th>""");
        foreach (var heading in numbers)
            page.Append(CultureInfo.InvariantCulture, $"""<th scope="col" class="n">{heading}</th>""");
        page.Append("</tr></thead>\n<tbody>\n");
    }

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
