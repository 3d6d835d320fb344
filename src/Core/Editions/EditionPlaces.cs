using System.Globalization;
using Reporting.Runs;
using Reporting.Workbooks;

namespace Reporting.Editions;

/// <summary>The final names of workbooks. Source: design.md, Runs and Command line.</summary>
public static class EditionPlaces
{
    /// <summary>What <see cref="StagedEdition.Edition"/> calls the edition that is drafted and published.</summary>
    public const string Public = "public";

    /// <summary>What <see cref="StagedEdition.Edition"/> calls the working document for officers.</summary>
    public const string Officer = "officer";

    /// <summary>What <see cref="StagedEdition.Edition"/> calls an edition for one exempt audience.</summary>
    public const string Exempt = "exempt";

    /// <summary>What <see cref="StagedEdition.Edition"/> calls that which the public edition tells of counts, for the
    /// disclosure ledger.</summary>
    public const string Disclosure = "disclosure";

    /// <summary>One a period and report: the next draft replaces it.</summary>
    public static EditionPlace DraftOf(ReportKey of) => new("drafts", $"{of.Period}/{of.Report}-{of.Period}.xlsx");

    /// <summary>One a run, beside that of the last.</summary>
    public static EditionPlace OfficerOf(RunKey run) =>
        new("officer", $"{run.Of.Period}/{run.Of.Report}-{run.Of.Period}-{run.Code}.xlsx");

    /// <summary>One a run and audience, beside that of the last, in a container of the audience's own.</summary>
    public static EditionPlace ExemptOf(RunKey run, StagedEdition made) => new(
        $"{Exempt}-{made.Audience}",
        $"{run.Of.Period}/{NameOf(run.Of, made.Audience, made.Part)}-{run.Code}.{made.Extension ?? "xlsx"}");

    /// <summary><c>{report}[-{part}]-{period}[-{audience}]</c>: names carry no person.</summary>
    internal static string NameOf(ReportKey of, string? audience, string? part) =>
        $"{of.Name}{After(part)}-{of.Period}{After(audience)}";

    private static string After(string? word) => word is null ? "" : $"-{word}";

    /// <param name="issue">1, 2, …</param>
    public static EditionPlace IssueOf(ReportKey of, int issue) => new("published", IssueName(of, issue, "xlsx"));

    /// <summary>What the issue consists of, beside its workbook.</summary>
    public static EditionPlace ManifestOf(ReportKey of, int issue) => new("published", IssueName(of, issue, "json"));

    /// <summary>The issue's entry in the disclosure ledger.</summary>
    public static EditionPlace EntryOf(ReportKey of, int issue) => new(Disclosure, IssueName(of, issue, "json"));

    private static string IssueName(ReportKey of, int issue, string extension) => string.Create(
        CultureInfo.InvariantCulture, $"{of.Period}/{of.Report}-{of.Period}-issue-{issue}.{extension}");

    internal static string FolderOf(Edition edition) => edition switch
    {
        Edition.Public => Public,
        Edition.Officer => Officer,
        Edition.Exempt => Exempt,
        _ => throw new ArgumentOutOfRangeException(nameof(edition)),
    };

    /// <summary>What a run's workbook says of itself wherever it lies.</summary>
    /// <returns>Null where the run made no such edition.</returns>
    public static EditionLabels? LabelsOf(RunRecord run, string edition) =>
        run.Editions.FirstOrDefault(staged => staged.Edition == edition) is { } made ? LabelsOf(run.Key, made) : null;

    public static EditionLabels LabelsOf(RunKey run, StagedEdition made) => new(made.ContentHash, run.Id, run.Code);
}
