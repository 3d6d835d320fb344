using System.Globalization;

namespace Reporting.Extracts.Reading;

/// <summary>The workbook inside a package: its sheets, shared strings, styles and what its dates count from.</summary>
internal sealed class WorkbookPackage
{
    private readonly List<(string Name, bool Hidden, string Path)> sheets = [];

    private WorkbookPackage(Package package, ReadingLimits limits)
    {
        Package = package;
        Limits = limits;
    }

    public Package Package { get; }

    public ReadingLimits Limits { get; }

    public string[] SharedStrings { get; private set; } = [];

    /// <summary>By a cell's style index: whether the style shows a date.</summary>
    public bool[] DateStyles { get; private set; } = [];

    public bool Dates1904 { get; private set; }

    public static WorkbookPackage Open(byte[] content, ReadingLimits limits, CancellationToken cancellation)
    {
        var package = Package.Open(content, limits, cancellation);
        var workbook = new WorkbookPackage(package, limits);
        workbook.ReadWorkbook(WorkbookPath(package));
        return workbook;
    }

    public IReadOnlyList<SheetReader> Sheets()
    {
        IEnumerable<ReadingNote> notes = Package.Holds("xl/vbaProject.bin")
            ? [new("macros-ignored", "The workbook contains macros. They are ignored; only the cells are read.")]
            : [];
        return sheets
            .Select((sheet, index) => new SheetReader(
                sheet.Name,
                sheet.Hidden,
                index == 0 ? notes : [],
                (found, cancellation) => XlsxRows.Read(this, sheet.Path, found, cancellation)))
            .ToList();
    }

    private static string WorkbookPath(Package package)
    {
        var path = PackageRelationships.Of(package, string.Empty).FirstOf("officeDocument") ?? "xl/workbook.xml";
        if (package.Holds("mimetype") && package.Holds("content.xml"))
        {
            throw FileSignature.NotAWorkbook("an OpenDocument file (ODS)");
        }

        return package.Holds("word/document.xml") ? throw FileSignature.NotAWorkbook("a Word document")
            : package.Holds("ppt/presentation.xml") ? throw FileSignature.NotAWorkbook("a PowerPoint presentation")
            : package.Holds("xl/workbook.bin") ? throw FileSignature.NotAWorkbook("a binary workbook (.xlsb)")
            : package.Holds(path) ? path
            : throw FileSignature.NotAWorkbook("a zip archive");
    }

    private void ReadWorkbook(string path)
    {
        var related = PackageRelationships.Of(Package, path);
        var root = string.Empty;
        Package.ReadElements(path, xml =>
        {
            root = xml.Depth == 0 ? xml.LocalName : root;
            switch (xml.LocalName)
            {
                case "workbookPr" when xml.Depth == 1:
                    Dates1904 = xml.GetAttribute("date1904") is "1" or "true";
                    break;
                case "sheet" when xml.Depth == 2:
                    AddSheet(xml, related);
                    break;
            }
        });
        if (root != "workbook")
        {
            throw FileSignature.NotAWorkbook("another kind of Office document");
        }

        ReadShared(related);
    }

    private void AddSheet(System.Xml.XmlReader xml, PackageRelationships related)
    {
        var hidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
        var name = xml.GetAttribute("name") ?? string.Empty;
        var id = string.Empty;
        while (xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.NamespaceURI.Length > 0 ? xml.Value : id;
        }

        if (related.Worksheet(id) is { } path)
        {
            sheets.Add((name, hidden, path));
        }

        if (sheets.Count > Limits.MaxSheets)
        {
            var most = Limits.MaxSheets.ToString(CultureInfo.InvariantCulture);
            throw UnreadableFileException.TooLarge($"it has more than {most} sheets");
        }
    }

    private void ReadShared(PackageRelationships related)
    {
        if (related.FirstOf("sharedStrings") is { } strings && Package.Holds(strings))
        {
            SharedStrings = Reading.SharedStrings.Read(Package, strings, Limits);
        }

        if (related.FirstOf("styles") is { } styles && Package.Holds(styles))
        {
            DateStyles = Reading.DateStyles.Read(Package, styles);
        }
    }
}
