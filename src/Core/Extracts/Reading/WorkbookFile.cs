using System.Globalization;

namespace Reporting.Extracts.Reading;

/// <summary>Opens an upload as sheets. What it is, its bytes decide: never its name.</summary>
public static class WorkbookFile
{
    /// <summary>The sheets of a workbook in their order, or the one sheet of a csv file, named "".</summary>
    /// <remarks>The package is checked as a whole before this returns; each sheet's cells when its rows are read.
    /// </remarks>
    /// <exception cref="UnreadableFileException">The file can't be used, with the reason.</exception>
    public static IReadOnlyList<SheetReader> Sheets(
        UploadedFile file,
        ReadingLimits? limits = null,
        CancellationToken cancellation = default)
    {
        limits ??= ReadingLimits.Default;
        var content = ReadAll(file, limits, cancellation);
        return FileSignature.IsZip(content)
            ? WorkbookPackage.Open(content, limits, cancellation).Sheets()
            : [CsvFile.Sheet(FileSignature.RequireText(content), limits)];
    }

    /// <summary>Counts what arrives: a declared length can only refuse it sooner.</summary>
    private static byte[] ReadAll(UploadedFile file, ReadingLimits limits, CancellationToken cancellation)
    {
        if (file.Length > limits.MaxFileBytes)
            throw TooLong(limits);
        using var source = file.Open();
        using var content = new MemoryStream((int)Math.Clamp(file.Length, 0, limits.MaxFileBytes));
        var buffer = new byte[81920];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            if (content.Length + read > limits.MaxFileBytes)
                throw TooLong(limits);
            content.Write(buffer, 0, read);
        }

        return content.Length > 0 ? content.ToArray()
            : throw new UnreadableFileException(
                "empty-file", "The file is empty. Export the list again and upload it.");
    }

    private static UnreadableFileException TooLong(ReadingLimits limits) => UnreadableFileException.TooLarge(
        $"it has more than {(limits.MaxFileBytes >> 20).ToString(CultureInfo.InvariantCulture)} MB");
}
