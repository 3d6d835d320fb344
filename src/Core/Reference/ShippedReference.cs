using System.Collections.Immutable;
using Reporting.Extracts;

namespace Reporting.Reference;

/// <summary>The reference files inside the program: for everyone, and of the authorities that ship.</summary>
internal static class ShippedReference
{
    /// <summary>The made-up authority, which is the authority where no setting names one.</summary>
    public const string SampleBorough = "Sample Borough";

    private static readonly ImmutableArray<string> Names =
        [.. typeof(ShippedReference).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>Bank holidays, acronyms and the framework's programme of audits.</summary>
    public static ImmutableArray<UploadedFile> National { get; } =
    [
        .. new[] { "National/acronyms.csv", "National/audit_programme.csv", "National/bank_holidays.csv" }
            .Select(Resource),
    ];

    /// <summary>The authority's own files; none where it doesn't ship.</summary>
    public static ImmutableArray<UploadedFile> Of(string authority)
    {
        var folder = $"Authorities/{FolderOf(authority)}/";
        return [.. Names.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(Resource)];
    }

    private static string FolderOf(string authority) =>
        string.Join('-', authority.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static UploadedFile Resource(string name) => new(
        name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..],
        () => typeof(ShippedReference).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without {name}."),
        Length: 0);
}
