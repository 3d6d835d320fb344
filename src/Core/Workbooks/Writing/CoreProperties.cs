using System.Xml.Linq;

namespace Reporting.Workbooks.Writing;

/// <summary>
/// The document's properties: title, organisation, keywords and language; no clock, no person (W1 to W3).
/// </summary>
/// <remarks>Written by us because the library knows no <c>dc:language</c> and stamps the time of day.</remarks>
internal static class CoreProperties
{
    public const string Part = "docProps/core.xml";
    public const string ContentType = "application/vnd.openxmlformats-package.core-properties+xml";

    private static readonly XNamespace Package =
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static byte[] Of(Report report) => CanonicalXml.Bytes(new XElement(
        Package + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Package),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XElement(Dublin + "creator", SafeText.Clean(report.Organisation)),
        new XElement(Dublin + "language", "en-GB"),
        new XElement(Dublin + "title", SafeText.Clean(InWords(report.FullTitle))),
        new XElement(Package + "keywords", SafeText.Clean(string.Join(", ", report.Keywords)))));

    private static string InWords(string title) => title.Replace('-', ' ').Replace('_', ' ');
}
