using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Scrutiny.Bridges;
using Reporting.Tests.Extracts;

namespace Reporting.Tests.Runs;

public sealed class ExplainRunTests
{
    private static readonly ReportingMonth April = new(2023, 4);

    [Fact]
    public void Execute_MonthsFarApart_AreReadFromTheirOwnLists()
    {
        var (explanation, _) = Explain(
            "cla",
            April,
            Sheets.June,
            (April, [Care("SYN-000001", "SYN-000002")]),
            (April.Next, [Care("SYN-000001")]),
            (Sheets.June, [CareSince(("SYN-000001", "2023-01-05"), ("SYN-000003", "2023-06-05"))]));
        Assert.Equal("2 to 2: 1 left, 1 joined.", explanation.Sentence);
        Assert.Equal([2m, -1m, 1m, 2m], explanation.Steps.Select(step => step.Numerator!.Value));
        Assert.All(explanation.Steps, step => Assert.Null(step.Denominator));
    }

    [Fact]
    public void Execute_LaterMonthFirst_GoesBack() => Assert.Equal(
        "1 to 2: 1 joined.",
        Explain(
            "cla",
            Sheets.June,
            Sheets.June.Previous,
            (Sheets.June.Previous, [Care("SYN-000001", "SYN-000002")]),
            (Sheets.June, [Care("SYN-000001")])).Explanation.Sentence);

    [Fact]
    public void Execute_AFileThatCannotBeUsed_IsLeftOutAndNamed()
    {
        var (explanation, leftOut) = Explain(
            "cla-three-placements",
            Sheets.June.Previous,
            Sheets.June,
            (Sheets.June.Previous, [UploadedNonsense]),
            (Sheets.June, [Care("SYN-000001")]));
        Assert.Contains(leftOut, finding => finding.File == UploadedNonsense.Name);
        Assert.StartsWith("[x] to 0%. May 2023: ", explanation.Sentence);
        Assert.StartsWith("June 2023: 0%", Assert.Single(explanation.Bounds));
    }

    [Fact]
    public void Execute_AnyIndicator_PrintsNoChild()
    {
        foreach (var indicator in Catalogue.All)
        {
            var (explanation, _) = Explain(
                indicator.Id,
                Sheets.June.Previous,
                Sheets.June,
                (Sheets.June.Previous, [Care("SYN-000001")]),
                (Sheets.June, [Care("SYN-000002")]));
            string[] said =
                [explanation.Sentence, .. explanation.Bounds, .. explanation.Steps.Select(step => step.What)];
            Assert.DoesNotContain(said, text => text.Contains("SYN", StringComparison.OrdinalIgnoreCase));
        }
    }

    private static UploadedFile UploadedNonsense { get; } =
        Builders.CsvBuilder.Csv(["Colour", "Shape"], ["red", "round"]).ToUploadedFile("shapes.csv");

    private static UploadedFile Care(params string[] children) =>
        CareSince([.. children.Select(child => (child, "2023-01-05"))]);

    private static UploadedFile CareSince(params (string Child, string Start)[] children) => Sheets.Csv(
        "List 8",
        [
            .. children.Select(each =>
                Sheets.Usable("List 8", each.Child, ("Date Started to be Looked After", each.Start))),
        ]);

    private static (Explanation Explanation, ImmutableArray<Checks.Finding> LeftOut) Explain(
        string indicator,
        ReportingMonth from,
        ReportingMonth to,
        params (ReportingMonth Period, ImmutableArray<UploadedFile> Files)[] extracts) => ExplainRun.Execute(
            new RunInputs(extracts.ToImmutableSortedDictionary(each => each.Period, each => each.Files), [], []),
            Catalogue.Get(indicator),
            from,
            to);
}
