using Reporting.Periods;

namespace Reporting.Uploads;

/// <summary>
/// Where uploads belong together: the folder of a month in <c>extracts</c>, or all of <c>reference</c>.
/// </summary>
/// <param name="Period">Null for the reference files.</param>
public readonly record struct UploadFolder(ReportingMonth? Period)
{
    private const string ReferenceName = "reference";

    public static UploadFolder Reference { get; } = new(null);

    public static UploadFolder Of(ReportingMonth period) => new(period);

    public UploadContainer Container => Period is null ? UploadContainer.Reference : UploadContainer.Extracts;

    /// <exception cref="FormatException">Neither <c>reference</c> nor <c>yyyy-MM</c>.</exception>
    public static UploadFolder Parse(string text) =>
        text == ReferenceName ? Reference : Of(ReportingMonth.Parse(text));

    /// <summary>The blob that a file of this folder is: <c>2023-06/file</c>, or <c>file</c> in reference.</summary>
    public string BlobOf(string file) => Period is { } period ? $"{period}/{file}" : file;

    /// <summary><c>2023-06</c> or <c>reference</c>: a key in storage.</summary>
    public override string ToString() => Period?.ToString() ?? ReferenceName;
}

/// <summary>The two containers that officers write to.</summary>
public enum UploadContainer
{
    /// <summary><c>extracts</c>: <c>{period}/{file}</c>.</summary>
    Extracts,

    /// <summary><c>reference</c>: <c>{file}</c>.</summary>
    Reference,
}
