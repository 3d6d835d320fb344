using System.Text;
using Reporting.Extracts;
using Reporting.Workbooks;

namespace Reporting.Uploads;

/// <summary>Puts a receipt where its sender finds it: as a workbook and as a page.</summary>
internal sealed class UploadReceipts(IReceiptStore store)
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string PageType = "text/html; charset=utf-8";

    public async Task WriteAsync(UploadName name, Receipt receipt, CancellationToken cancel)
    {
        using var workbook = new MemoryStream();
        ReceiptReport.Write([receipt], workbook);
        await store.WriteAsync(
            name.Folder, $"{name.File}.receipt.xlsx", WorkbookType, workbook.ToArray(), cancel);
        var page = Encoding.UTF8.GetBytes(ReceiptPage.Of(receipt));
        await store.WriteAsync(name.Folder, $"{name.File}.receipt.html", PageType, page, cancel);
    }
}
