using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Assembly;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Runs;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Runs;

public sealed class StoredResultsTests
{
    private static readonly ReportingMonth June = new(2023, 6);

    [Fact]
    public void ToMonth_ResultsOfAnExtract_ComeBackExactly()
    {
        var results = Extract.For("2023-06")
            .Plan(child: 1, start: "2023-01-05")
            .Plan(child: 2, start: "2023-06-05")
            .Without("List 8")
            .Measure().Results;

        var back = StoredResults.ToMonth(June, StoredResults.Of(results));

        Assert.Equal(Sorted(results.Results), Sorted(back));
        Assert.Equal<IEnumerable<IndicatorResult>>(
            back, StoredResults.ToMonth(June, StoredResults.Of(results).Reverse()));
    }

    [Fact]
    public void ToMonth_FigureOfEveryShape_ComesBackExactly()
    {
        ImmutableArray<Figure> figures =
        [
            Figure.Count(0),
            Figure.Percentage(1, 3) with { Undetermined = 2, Exempt = 1, Note = "Two can't be told." },
            Figure.Percentage(0, 0),
            Figure.Published(28m, 7, 24),
            Figure.NotAvailable("Not in this month's extract: List 8."),
        ];
        var results = figures.Select((figure, back) => new IndicatorResult(
            "cla", June.PlusMonths(-back), Breakdown.Team, "North", figure, June)).ToImmutableArray();

        Assert.Equal(
            Sorted(results),
            Sorted(StoredResults.ToMonth(June, StoredResults.Of(new MonthResults(June, results, [], null)))));
        Assert.All(figures, figure => Assert.Equal(figure, Figure.Restored(
            figure.Value, figure.Numerator, figure.Denominator, figure.Absence, figure.Undetermined, figure.Exempt,
            figure.Note)));
    }

    [Fact]
    public void Read_DetailsOfAMonth_SayWhatWasMeasured()
    {
        var finding = new Finding("end-before-start", Severity.SetAside, "It ended before it began.")
        {
            File = "a.csv",
            Row = 7,
            Period = June,
        };
        var month = new MeasuredMonth(
            new MonthResults(June, [], [], null)
            {
                RenamedTeams = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase)
                    .Add("North", "Northern"),
            },
            [finding],
            [new ListContent(June, "List 8", "a.csv", "ab", 12)],
            [new Caveat("cla", June, null, "Counted anew.")],
            ["List 7"]);

        var details = FiguresDetails.Read(FiguresDetails.Of(month, "cd").ToJson());
        var back = details.ToMonth(June, []);

        Assert.Equal("cd", details.Snapshot);
        Assert.Equal(finding, Assert.Single(back.Findings));
        Assert.Equal(month.Contents[0], Assert.Single(back.Contents));
        Assert.Equal(month.Caveats[0], Assert.Single(back.Caveats));
        Assert.Equal("List 7", Assert.Single(back.Missing));
        Assert.Equal("Northern", back.Results.RenamedTeams["NORTH"]);
    }

    private static IEnumerable<string> Sorted(IEnumerable<IndicatorResult> results) =>
        results.Select(result => result.ToString()).Order(StringComparer.Ordinal);
}
