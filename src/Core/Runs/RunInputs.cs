using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>
/// Everything a run is a function of: the extracts of every period up to its own, and the reference files.
/// </summary>
/// <param name="Ignored">What lay beside them and was not read, with the reason: named in the checks, never
/// silent.</param>
public sealed record RunInputs(
    ImmutableSortedDictionary<ReportingMonth, ImmutableArray<UploadedFile>> Extracts,
    ImmutableArray<UploadedFile> Reference,
    ImmutableArray<IgnoredInput> Ignored);

/// <summary>A file or folder that was not read, and why.</summary>
public sealed record IgnoredInput(string Name, string Why);
