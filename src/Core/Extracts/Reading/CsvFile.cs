namespace Reporting.Extracts.Reading;

/// <summary>A csv file as one sheet.</summary>
internal static class CsvFile
{
    public static SheetReader Sheet(byte[] content, ReadingLimits limits)
    {
        var encoding = CsvEncoding.Of(content);
        IEnumerable<ReadingNote> notes = encoding.IsGuessed
            ? [new(
                "encoding-guessed",
                "The file is not in UTF-8. It is read as Windows-1252, the usual encoding of Excel in Britain. Save it "
                + "as \"CSV UTF-8\" to be sure of letters with accents.")]
            : [];
        return new SheetReader(string.Empty, hidden: false, notes, (found, cancellation) =>
            CsvRows.Read(encoding.Open(content), CsvDelimiter.Of(encoding.Open(content)), limits, found, cancellation));
    }
}
