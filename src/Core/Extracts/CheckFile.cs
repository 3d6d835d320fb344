using Reporting.Extracts.Assembly;

namespace Reporting.Extracts;

/// <summary>The receipt that an upload would get.</summary>
public static class CheckFile
{
    public static Receipt Run(
        UploadedFile file, ExtractOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= ExtractOptions.Default;
        var read = new ExtractReader(options).Read(file, cancellation);
        return FileReceipt.Of(read, new SetAssembly(options.Period, [read], []), options.Period);
    }
}
