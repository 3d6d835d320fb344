using FsCheck;
using FsCheck.Fluent;
using Reporting.Disclosure.Tables;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Analyses;
using Reporting.Tests.Builders;
using Reporting.Tests.Scrutiny.Cases;

namespace Reporting.Tests.Scrutiny.Analyses;

public sealed class EthnicityTests
{
    private const string White = "White";
    private const string NotKnown = "Refused or not known";

    [Fact]
    public void Groups_EveryStageOfAnyMonth_AddUpToItsIndicators() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(Gen.Choose(0, 10_000).ToArbitrary(), seed =>
        {
            var paper = ScopeOf.Months(AnyMonth.Of(seed)).WithEthnicity(AnyMonth.EthnicityOf);
            var table = EthnicityTables.Groups(new AnalysesScope(paper)).Table;
            foreach (var stage in EthnicityStage.All)
            {
                var cases = stage.Indicators.SelectMany(each => paper.Cases!.Of(each).Published).ToList();
                Assert.Equal(cases.Select(one => one.Child).Distinct().Count(), table.Total(stage.Name));
                if (!stage.IsOfTheMonth)
                    Assert.Equal(stage.Indicators.Sum(each => Numerator(paper, each)), table.Total(stage.Name));
            }

            Assert.Equal(table.Total("In care"), EthnicityOfficerSheets.Detailed(new AnalysesScope(paper)).Table
                .Total("In care"));
        }));

    [Fact]
    public void Groups_RefusedBlankAndUnknownCode_AreARowOfTheirOwn()
    {
        string?[] codes = ["REFU", null, "ZZZZ", "WBRI"];
        var table = TableOf(Extract.For("2023-06").Care(1).Care(2).Care(3).Care(4), child => codes[child - 1]);
        Assert.Equal(new() { [White] = 1, [NotKnown] = 3 }, table.Column("In care"));
    }

    [Fact]
    public void Groups_ChildWithTwoContacts_CountsOnceByTheRowThatNamesAGroup()
    {
        var paper = ScopeOf.Months(Extract.For("2023-06").Contact(1, "2023-06-02").Contact(1, "2023-06-20"));
        var lists = paper.Cases!.Lists;
        var cases = new MonthCases(
            lists with
            {
                Contacts = lists.Contacts with
                {
                    Rows =
                    [
                        lists.Contacts.Rows[0] with { Ethnicity = "BAFR" },
                        lists.Contacts.Rows[1] with { Ethnicity = "NOBT" },
                    ],
                },
            },
            paper.Cases.Context);
        var table = EthnicityTables.Groups(new AnalysesScope(paper with { Cases = cases })).Table;
        Assert.Equal(new() { ["Black or Black British"] = 1 }, table.Column("Contacts"));
    }

    [Fact]
    public void Groups_ColumnIsMissing_AreNotAvailableAtThatStageAlone()
    {
        var table = TableOf(
            Extract.For("2023-06").Care(1).Plan(2).WithoutColumn("List 8", AnnexARow.EthnicityColumn), _ => "WBRI");
        Assert.Null(table.Total("In care"));
        Assert.Equal(1, table.Total("Child protection plans"));
    }

    [Fact]
    public void Broader_ReferredInTwoMonths_CountsOnceInTheQuarter()
    {
        var paper = ScopeOf.Months(
            Extract.For("2023-06").Referral(1, "2023-04-03").Referral(1, "2023-06-05").Referral(2, "2023-05-09")
                .Care(3)).WithEthnicity(_ => "AIND");
        var quarter = EthnicityTables.Groups(new AnalysesScope(paper)).Table.Broader[^1];
        Assert.Equal(new() { ["All other ethnic groups"] = 2 }, quarter.Column("Referrals"));
        Assert.Equal(new() { ["All other ethnic groups"] = 1 }, quarter.Column("In care"));
    }

    [Fact]
    public void Public_NoMoreRowsThanASmallTotalAllows_IsToldOfThreeMonths()
    {
        // Four contacts are published, so that of at most four children nothing could be kept from anybody.
        var extract = Extract.For("2023-06");
        for (var child = 1; child <= 30; child++)
            extract.Contact(child, child <= 4 ? "2023-06-05" : "2023-05-05");
        var paper = ScopeOf.Months(extract).WithEthnicity(child => child % 4 == 0 ? "AIND" : "WBRI");

        var sheet = AnalysesReport.Make(paper).Public!.Report.Sheets.Single(sheet => sheet.Tab == "Ethnicity");

        Assert.Contains(sheet.Remarks, remark => remark.Contains("of Apr to Jun 2023", StringComparison.Ordinal));
        Assert.Equal("30", sheet.Row("Total")[1]);
    }

    [Fact]
    public void Compared_PopulationGiven_DividesTheSharesAndTellsTheRate()
    {
        var population = new PopulationByEthnicity(
        [
            .. Ethnicities.Groups.Select((group, at) =>
                new EthnicPopulation(2021, group, null, at == 1 ? 1_000 : 2_250, "Census 2021")),
        ]);
        var sheet = Compared(population);
        // Two of ten children, one tenth of the population: twice as many as live there.
        Assert.Equal(
            ["2", "10", "20%", "10", "20%", "1,000", "10%", "2.0", "2.00"],
            sheet.Row("In care", "Mixed or multiple ethnic groups")[2..]);
        Assert.Equal(["[z]", "[z]", "[z]", "[z]", "[z]", "[z]"], sheet.Row("In care", NotKnown)[5..]);
        Assert.Contains(sheet.Remarks, remark => remark.Contains("Census 2021", StringComparison.Ordinal));
    }

    [Fact]
    public void Compared_NoPopulation_SaysSoAndTellsCountsAndSharesAlone()
    {
        var sheet = Compared(PopulationByEthnicity.None);
        Assert.Equal(
            ["2", "10", "20%", "10", "20%", "[x]", "[x]", "[x]", "[x]"],
            sheet.Row("In care", "Mixed or multiple ethnic groups")[2..]);
        Assert.Contains(sheet.Remarks, remark => remark.Contains("population_ethnicity", StringComparison.Ordinal));
    }

    [Fact]
    public void Compared_ManyNotKnown_ComparesTheSharesOfThoseWhoseEthnicityIsKnown()
    {
        // 14 children of each of the five groups and 30 not known, where as many live of each group: none stands out.
        string[] codes = ["WBRI", "MWBC", "AIND", "BAFR", "OOTH"];
        var sheet = Compared(Even, children: 100, child => child <= 70 ? codes[child % 5] : "REFU");
        Assert.Equal(
            ["14", "100", "14%", "70", "20%", "2,000", "20%", "7.0", "1.00"],
            sheet.Row("In care", "Mixed or multiple ethnic groups")[2..]);
        Assert.Equal(["30", "100", "30%"], sheet.Row("In care", NotKnown)[2..5]);
    }

    [Fact]
    public void Compared_ThoseNotKnownAreWithheld_TellsNothingThatGivesThemAway()
    {
        var scope = new AnalysesScope(Paper(Even, 10, child => child <= 4 ? "REFU" : "WBRI"));
        var table = EthnicityTables.Groups(scope).Table;
        var shown = ShownTables.Open(table) with
        {
            Withheld = [(table.Rows.IndexOf(NotKnown), table.Columns.IndexOf("In care"))],
        };
        Assert.Equal(
            ["6", "10", "60%", "[c]", "[c]", "2,000", "20%", "3.0", "[c]"],
            EthnicityComparedSheet.Of(scope, shown).Row("In care", White)[2..]);
    }

    private static PopulationByEthnicity Even { get; } = new(
        [.. Ethnicities.Groups.Select(group => new EthnicPopulation(2021, group, null, 2_000, "Census 2021"))]);

    private static Reporting.Workbooks.TableSheet Compared(PopulationByEthnicity population) =>
        Compared(population, children: 10, child => child <= 2 ? "MWBC" : "WBRI");

    private static Reporting.Workbooks.TableSheet Compared(
        PopulationByEthnicity population, int children, Func<int, string> codeOf)
    {
        var scope = new AnalysesScope(Paper(population, children, codeOf));
        return EthnicityComparedSheet.Of(scope, ShownTables.Open(EthnicityTables.Groups(scope).Table));
    }

    private static PaperScope Paper(PopulationByEthnicity population, int children, Func<int, string> codeOf)
    {
        var extract = Extract.For("2023-06");
        for (var child = 1; child <= children; child++)
            extract.Care(child);
        return ScopeOf.Months(ScopeOf.Reference with { PopulationByEthnicity = population }, extract)
            .WithEthnicity(codeOf);
    }

    private static Reporting.Disclosure.CountTable TableOf(ExtractBuilder extract, Func<int, string?> codeOf) =>
        EthnicityTables.Groups(new AnalysesScope(ScopeOf.Months(extract).WithEthnicity(codeOf))).Table;

    private static int Numerator(PaperScope paper, string indicator) => (int)paper.Figures.Series
        .Single(series => series.Breakdown == Breakdown.Authority && series.Indicator.Id == indicator)
        .Latest.Figure.Numerator!.Value;
}
