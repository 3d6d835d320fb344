using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Reference.Settings;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

public sealed class SettingsFileTests
{
    // 201 characters.
    private const string LongWords =
        "A paragraph that goes on and on and on and on and on and on and on and on and on and on and on and on"
        + " and on and on and on and on and on and on and on and on and on and on and on and on and on and onn.";

    public static TheoryData<string> SettingsWithADefault =>
        [.. SettingCatalogue.All.Where(setting => setting.Default.Length > 0).Select(setting => setting.Name)];

    [Theory]
    [MemberData(nameof(SettingsWithADefault))]
    public void Apply_Default_ChangesNothing(string name)
    {
        var setting = SettingCatalogue.Find(name)!;
        var applied = setting.Apply(new AuthoritySettings(), setting.Default);
        Assert.NotNull(applied);
        Assert.Equivalent(Rules(new AuthoritySettings()), Rules(applied), strict: true);
    }

    [Fact]
    public void Load_UnknownName_WarnsAndNamesTheSettings()
    {
        var finding = Assert.Single(Load(["ambr margin", "5"]).Findings);
        Assert.Equal(
            ("setting-unknown", Severity.Warn, "settings.csv", 2, "Name"),
            (finding.Rule, finding.Severity, finding.File, finding.Row, finding.Column));
        Assert.Contains("amber margin", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amber margin", "-1")]
    [InlineData("amber margin", "wide")]
    [InlineData("amber margin", "79228162514264337593543950335")]
    [InlineData("authority", "A name of more letters than any page header of a workbook can hold")]
    [InlineData("low denominator", "2.5")]
    [InlineData("visit weeks", "0")]
    [InlineData("release", "whenever")]
    [InlineData("re-referrals", "some")]
    [InlineData("supervision-cla types", "Case; Chat")]
    [InlineData("supervision-cla weeks", "eight")]
    [InlineData("education, employment or training", "F; PX")]
    [InlineData("List 6 window months", "none")]
    [InlineData("residential placement types", ";")]
    [InlineData("audit due day", "29")]
    [InlineData("audit due day", "0")]
    [InlineData("oversight day", "sixth")]
    [InlineData("audit clock days", "bank")]
    [InlineData("annual audit month", "13")]
    [InlineData("allocation seed", "a seed that is longer than any seed needs to be for a month's draw of cases")]
    [InlineData("file checks", "One; Two; Three; Four")]
    [InlineData("file checks", "One; Two; Three; Four; one")]
    [InlineData("service areas", "= CRS")]
    [InlineData("service areas", "Jigsaw = JS; Inclusion = js")]
    [InlineData("service areas", ";")]
    [InlineData("exempt paragraph", LongWords)]
    public void Load_BadValue_IsAnErrorOfTheValueColumn(string name, string value)
    {
        var finding = Assert.Single(Load([name, value]).Findings);
        Assert.Equal(("reference-value", "Value", 2), (finding.Rule, finding.Column, finding.Row));
        Assert.Contains(name, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Settings_AreTyped()
    {
        var reference = Load(
            ["Amber  Margin", "3.5"],
            ["low denominator", "5"],
            ["materiality", "1"],
            ["re-referrals", "Without suspected team moves"],
            ["visit weeks", "4"],
            ["residential placement types", "k2; h5"],
            ["education, employment or training", "f"],
            ["supervision-cla weeks", "6"],
            ["supervision-cla types", "case"],
            ["List 6 window months", "18"]);
        Assert.Empty(reference.Findings);
        Assert.Equal(3.5m, reference.Reports.AmberMargin);
        Assert.Equal(5, reference.Reports.LowDenominator);
        Assert.Equal((1m, 1m), (reference.Reports.MaterialityPoints, reference.Reports.MaterialityPercent));
        Assert.False(reference.Indicators.PublishSuspectedReferrals);
        Assert.Equal(4, reference.Indicators.DefaultVisitWeeks);
        Assert.True(reference.Indicators.ResidentialPlacements.SetEquals(["K2", "H5"]));
        Assert.True(reference.Indicators.InEducationEmploymentOrTraining.SetEquals(['F']));
        var supervision = reference.Indicators.SupervisionOf("supervision-cla");
        Assert.Equal(6, supervision.Weeks);
        Assert.True(supervision.Types.SetEquals([SupervisionType.Case]));
        Assert.Equal(8, reference.Indicators.SupervisionOf("supervision-cp").Weeks);
        Assert.Equal((18, 6), (reference.Indicators.WindowOf("List 6"), reference.Indicators.WindowOf("List 7")));
    }

    [Fact]
    public void Load_SettingsOfTheAuditCycle_AreTyped()
    {
        var reference = Load(
            ["audit due day", "27"],
            ["oversight day", "5"],
            ["audit clock days", "Working"],
            ["annual audit month", "12"],
            ["allocation seed", "again"],
            ["file checks", "Chronology; Genogram; Plan; Voice; Summary"],
            ["service areas", "Jigsaw; Social Work with Families = SWF, Family Social Work"],
            ["exempt paragraph", "paragraph 1 of Part 1 of Schedule 12A"]);
        Assert.Empty(reference.Findings);
        Assert.Equal(
            (27, 5, 12), (reference.Audits.DueDay, reference.Audits.OversightDay, reference.Audits.AnnualMonth));
        Assert.True(reference.Audits.CountsWorkingDays);
        Assert.Equal("again", reference.Audits.Seed);
        Assert.Equal(
            ["Chronology", "Genogram", "Plan", "Voice", "Summary"], reference.Audits.FileChecks.AsEnumerable());
        Assert.Equal(["Jigsaw", "Social Work with Families"], reference.Audits.Areas.Select(area => area.Name));
        Assert.Equal(["SWF", "Family Social Work"], reference.Audits.Areas[1].Also.AsEnumerable());
        Assert.Equal("paragraph 1 of Part 1 of Schedule 12A", reference.Audits.ExemptParagraph);
    }

    [Fact]
    public void Load_SettingOfAShippedAuthority_IsKeptBesideTheGivenOnes()
    {
        var reference = Load(["authority", "Southampton"], ["low denominator", "4"]);
        Assert.Equal("852", Assert.Single(reference.Settings, setting => setting.Name == "authority code").Value);
        Assert.Equal("4", Assert.Single(reference.Settings, setting => setting.Name == "low denominator").Value);
        Assert.Equal("2", Assert.Single(reference.Settings, setting => setting.Name == "materiality").Value);
    }

    [Fact]
    public void Load_BlankValue_IsTheDefault()
    {
        var reference = Load(["low denominator", null]);
        Assert.Empty(reference.Findings);
        Assert.Equal(9, reference.Reports.LowDenominator);
    }

    [Fact]
    public void Settings_EveryOne_HasAMeaning() =>
        Assert.All(SettingCatalogue.All, setting => Assert.EndsWith(".", setting.Meaning, StringComparison.Ordinal));

    /// <summary>
    /// What holds: a rule spelled out for a cohort or list is none where it says what the default says.
    /// </summary>
    private static object Rules(AuthoritySettings settings) => new
    {
        settings.Authority,
        settings.Audits,
        settings.Indicators.DefaultVisitWeeks,
        settings.Indicators.PublishSuspectedReferrals,
        ShortBreaks = Sorted(settings.Indicators.ShortBreaks),
        Section20 = Sorted(settings.Indicators.Section20),
        Residential = Sorted(settings.Indicators.ResidentialPlacements),
        Foster = Sorted(settings.Indicators.FosterPlacements),
        Independent = Sorted(settings.Indicators.IndependentProviders),
        Adoption = Sorted(settings.Indicators.AdoptionPlacements),
        Letters = settings.Indicators.InEducationEmploymentOrTraining.Order().ToArray(),
        Supervision = Catalogue.All.Select(indicator => settings.Indicators.SupervisionOf(indicator.Id))
            .Select(rule => (rule.Weeks, string.Join(';', rule.Types.Order()))).ToArray(),
        Windows = Enumerable.Range(1, 9).Select(list => settings.Indicators.WindowOf($"List {list}")).ToArray(),
        settings.Reports.LowDenominator,
        settings.Reports.MaterialityPercent,
        settings.Reports.MaterialityPoints,
        settings.Reports.ProvisionalMonths,
        AmberMargin = settings.Reports.AmberMargin ?? Catalogue.Get("cla-rate").AmberMargin,
        settings.Reports.Contact,
    };

    private static string[] Sorted(ImmutableHashSet<string> codes) => [.. codes.Order(StringComparer.Ordinal)];

    private static ReferenceData Load(params object?[][] rows) =>
        ReferenceFiles.Load([CsvBuilder.Csv(["Name", "Value"]).Rows(rows).ToUploadedFile("settings.csv")]);
}
