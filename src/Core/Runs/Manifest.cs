using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Reporting.Publications;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>A run's inputs in a canonical text, and the hashes of it.</summary>
/// <remarks>
/// Hashes are <see cref="FieldsHash"/>es, so that no name can pass for two fields. Source: design.md, Runs.
/// </remarks>
internal static class Manifest
{
    public const string Rules = "rules";
    public const string Key = "key";
    public const string Extract = "extract";
    public const string Reference = "reference";
    public const string Snapshot = "snapshot";
    public const string Contents = "contents";
    public const string Figures = "figures";
    public const string Published = "publication";
    public const string Register = "register";

    /// <summary>The disclosure ledger: what an issue of any report has told of counts.</summary>
    public const string Disclosed = "disclosure";

    /// <summary>What a performance report prints beside its figures: audits, commentary, recommendations.</summary>
    public const string Beside = "beside";

    /// <summary>Lists that cases are named from; deleted by retention they change no report that stands.</summary>
    public const string Cases = "cases";

    /// <summary>Whether there was anything to draw cases from.</summary>
    public const string Drawn = "drawn";

    /// <summary>The day that clocks are read on.</summary>
    public const string Day = "day";

    /// <summary>What was looked for and is not there.</summary>
    public const string None = "none";

    public static RunInput RulesInput { get; } = new(Rules, "version", RulesVersion.Current);

    /// <summary>The content and the day of its upload: dates of past things can't lie after it.</summary>
    public static RunInput Of(LedgerEntry extract) => new(
        Extract, extract.File, $"{extract.ContentHash} {LocalDatePattern.Iso.Format(extract.UploadedOn)}");

    /// <summary>A list that cases are named from.</summary>
    public static RunInput OfCases(LedgerEntry extract) => Of(extract) with { Kind = Cases };

    public static RunInput Of(LocalDate day) => new(Day, "read on", LocalDatePattern.Iso.Format(day));

    public static RunInput OfReference(LedgerEntry file) => new(Reference, file.File, file.ContentHash);

    public static RunInput Of(Publication issue) => new(
        Published,
        string.Create(CultureInfo.InvariantCulture, $"{issue.Run.Of} issue {issue.Issue}"),
        issue.Hash);

    /// <summary>The issue's entry in the disclosure ledger: its hash covers the run that says what was told.</summary>
    public static RunInput OfDisclosed(Publication issue) => Of(issue) with { Kind = Disclosed };

    /// <summary>The run's id.</summary>
    public static RunKey KeyOf(ReportKey of, IEnumerable<RunInput> inputs) =>
        new(of, Hash([of.Period.ToString(), of.Report, .. inputs.SelectMany(Fields)]));

    /// <summary>Equal texts in one order, equal hash.</summary>
    public static string Hash(IEnumerable<string> fields) => FieldsHash.Of(fields);

    public static string Hash(IEnumerable<RunInput> inputs) => Hash(inputs.SelectMany(Fields));

    /// <summary>The files of one month that a run measured: equal where nothing was replaced.</summary>
    public static string FilesOf(RunRecord figures) =>
        Hash(figures.Inputs.Where(input => input.Kind == Extract));

    /// <summary>Whether the input is a month's figures that stood when the run was made.</summary>
    public static bool NamesFigures(RunInput input) => input.Kind == Figures && input.Value != None;

    private static IEnumerable<string> Fields(RunInput input) => [input.Kind, input.Name, input.Value];
}
