using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Runs;

/// <summary>The one way from a month's files to what they say about quality assurance.</summary>
internal static class MonthRegister
{
    /// <param name="files">All of the month's, or those that hold lists of the audit cycle.</param>
    /// <param name="others">What other periods' files said.</param>
    /// <returns>The month, what each counting file said, and the real ids of the cases that were audited.</returns>
    public static (QualityMonth Month, ImmutableArray<ListContent> Contents, IEnumerable<string> Cases) Read(
        ReportingMonth period,
        ImmutableArray<ReadFile> files,
        ImmutableArray<ListContent> others,
        ReferenceData reference,
        IdentityKey key)
    {
        var assembly = MonthAssembler.Assemble(
            period,
            files.Where(file => QualityLists.AreIn(ListsOf(file))),
            new AssemblyContext { OtherPeriods = others, Teams = reference.Teams });
        var month = QualityReader.Read(assembly.Extract, reference, key);
        return (
            month with { Findings = [.. assembly.Findings, .. month.Findings] },
            assembly.Contents,
            assembly.Extract.Audits.Rows.Select(row => row.Child).OfType<string>());
    }

    /// <summary>The lists of a file that hold any row.</summary>
    public static ImmutableArray<string> ListsOf(ReadFile file) =>
        [.. FileList.Of(file).Where(list => list.Rows > 0).Select(list => list.List.Name)];
}
