using System.Globalization;
using Reporting.Checks;
using Reporting.Cli.Terminal;
using Reporting.Extracts;

namespace Reporting.Cli.Check;

/// <summary>A receipt in plain lines: what a file's sender reads on a screen.</summary>
internal static class ReceiptText
{
    public static IEnumerable<string> Lines(Receipt receipt)
    {
        yield return $"{receipt.File}: {(receipt.IsRejected ? "REJECTED, it can't be used" : "usable")}";
        foreach (var list in receipt.Lists)
            yield return $"  {Name(list)}: {Rows(list)}{Copies(list)}";
        foreach (var finding in receipt.Findings)
        {
            var what = $"{PlaceText.Of(finding)}{finding.Message} ({finding.Rule})";
            yield return $"  {Words.Of(finding.Severity),-9}  {what}";
        }

        yield return "";
    }

    private static string Name(ReceiptList list) =>
        list.Sheet.Length == 0 ? list.List : $"{list.List} (sheet {list.Sheet})";

    private static string Rows(ReceiptList list) =>
        $"{Count(list.RowsRead, "row")} read, {Number(list.RowsUsed)} used, {Number(list.SetAside)} set aside";

    private static string Copies(ReceiptList list) =>
        list.Copies == 0 ? "" : $", {Count(list.Copies, "copy", "copies")} counted once";

    private static string Count(int count, string one, string? many = null) =>
        $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
