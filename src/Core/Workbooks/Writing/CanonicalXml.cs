using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Reporting.Workbooks.Writing;

/// <summary>XML as bytes, written one way only.</summary>
internal static class CanonicalXml
{
    public static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        using (var writer = XmlWriter.Create(stream, settings))
            new XDocument(root).Save(writer);
        return stream.ToArray();
    }
}
