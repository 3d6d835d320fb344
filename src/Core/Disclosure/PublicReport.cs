using Reporting.Workbooks;

namespace Reporting.Disclosure;

/// <summary>A workbook for the public: made from suppressed content, never by hiding. Source: scrutiny.md.</summary>
internal sealed class PublicReport
{
    private PublicReport(Report report, PublishedCells cells) => (Report, Cells) = (report, cells);

    public Report Report { get; }

    /// <summary>What it tells and withholds, for the ledger.</summary>
    public PublishedCells Cells { get; }

    /// <param name="layOut">Made from nothing but what it is given.</param>
    /// <exception cref="ArgumentException">It lays out another edition.</exception>
    public static PublicReport Of<T>(Suppressed<T> content, Func<T, Report> layOut)
    {
        var report = layOut(content.Shown);
        return report.Edition == Edition.Public
            ? new PublicReport(report, content.Cells)
            : throw new ArgumentException("A public report lays out a public edition.", nameof(layOut));
    }
}
