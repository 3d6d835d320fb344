using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Records;
using Reporting.Periods;

namespace Reporting.Extracts.Assembly;

/// <summary>What a month's set is held against beside its own files.</summary>
public sealed record AssemblyContext
{
    public static AssemblyContext None { get; } = new();

    /// <summary>What other periods' files said: see <see cref="MonthAssembly.Contents"/>.</summary>
    public ImmutableArray<ListContent> OtherPeriods { get; init; } = [];

    /// <summary>The authority's teams: a period's own list beats them.</summary>
    public ImmutableArray<Team> Teams { get; init; } = [];
}

/// <summary>A month's files as one set.</summary>
/// <param name="Findings">Everything that is to be said of the month's files, rejected ones too.</param>
/// <param name="Contents">What each counting file says, for comparing with other periods.</param>
public sealed record MonthAssembly(
    MonthExtract Extract, ImmutableArray<Finding> Findings, ImmutableArray<ListContent> Contents)
{
    /// <summary>The files that can't be used; none of their rows are in <see cref="Extract"/>.</summary>
    public ImmutableArray<string> RejectedFiles =>
    [
        .. Findings.Where(finding => finding.Severity == Severity.Reject).Select(finding => finding.File!)
            .Distinct(StringComparer.Ordinal),
    ];
}

/// <summary>Joins the files of one period into a <see cref="MonthExtract"/>.</summary>
public static class MonthAssembler
{
    /// <param name="files">The one that was there first first; of a folder by name, ordinally.</param>
    public static MonthAssembly Assemble(
        ReportingMonth period, IEnumerable<ReadFile> files, AssemblyContext? context = null)
    {
        context ??= AssemblyContext.None;
        var set = new SetAssembly(period, [.. files], context.OtherPeriods);
        var extract = new MonthSet(set.Tables).ToExtract(period);
        return new MonthAssembly(
            extract.Teams.IsPresent || context.Teams.IsEmpty ? extract : extract with { Teams = Reference(context) },
            [.. set.Findings.Select(finding => finding with { Period = period })],
            [.. set.Lists.Where(list => list.Rows > 0).Select(list => list.ContentOf(period))]);
    }

    private static ListOf<Team> Reference(AssemblyContext context) =>
        new(ListNames.Teams) { IsPresent = true, Rows = context.Teams };
}
