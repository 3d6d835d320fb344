using System.Collections.Immutable;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

public sealed class TargetsFileTests
{
    private static readonly object?[] Headings = ["Indicator", "From", "To", "Target", "Amber Margin", "Source"];

    [Fact]
    public void Load_Targets_AreTyped()
    {
        var target = Assert.Single(Load(["CLA-Visits", "2022-04", null, "<36%", "2.5", "local"]).Targets);
        Assert.Equal("cla-visits", target.Indicator);
        Assert.Equal((new ReportingMonth(2022, 4), null), (target.From, target.To));
        Assert.Equal((36m, true, "<36%"), (target.Target.Value, target.Target.StrictlyBelow, target.Target.Printed));
        Assert.Equal((2.5m, "local"), (target.AmberMargin, target.Source));
    }

    [Fact]
    public void Load_UnreadableTarget_IsAnErrorOfTheFile()
    {
        var reference = Load(["cla-visits", null, null, "most of them", null, null]);
        Assert.Empty(reference.Targets);
        Assert.Equal("Target", Assert.Single(reference.Findings).Column);
    }

    [Fact]
    public void Load_TwoTargetsInOneMonth_IsAnError()
    {
        var reference = Load(
            ["cla-visits", "2022-04", "2023-03", "100%", null, null],
            ["cla-visits", "2023-03", null, "97%", null, null]);
        Assert.Equal(3, Assert.Single(reference.Findings).Row);
    }

    [Fact]
    public void Load_OneTargetAfterAnother_IsNoError() => Assert.Empty(Load(
        ["cla-visits", "2022-04", "2023-03", "100%", null, null],
        ["cla-visits", "2023-04", null, "97%", null, null],
        ["cla-visits", null, "2022-03", "99%", null, null],
        ["cla-reviews", "2023-03", null, "97%", null, null]).Findings);

    [Fact]
    public void Load_Workbook_ReadsAPercentageThatExcelKeepsAsAFraction()
    {
        var workbook = XlsxBuilder.Workbook().Sheet(
            "Targets",
            Headings,
            ["cla-visits", "2022-04", null, 0.95, 5, "local"],
            ["cla-rate", null, null, 100, 5, "local"]);
        var targets = ReferenceFiles.Load([workbook.ToUploadedFile()]).Targets;
        Assert.Equal(["95%", "100"], targets.Select(target => target.Target.Printed));
    }

    [Theory]
    [InlineData("cla-visits", "2022-12", "100%")]
    [InlineData("cla-visits", "2023-06", "95%")]
    [InlineData("cp-visits-10-days", "2023-01", "90%")]
    [InlineData("cp-visits-10-days", "2023-06", "95%")]
    [InlineData("cp-visits-10-days", "2024-01", "90%")]
    [InlineData("cla-ifa", "2023-06", "<36%")]
    [InlineData("contacts", "2022-12", "<17K")]
    [InlineData("cp-second-plan", "2022-12", null)]
    public void Load_Southampton_HasOneTargetInAMonth(string indicator, string month, string? printed)
    {
        var at = ReportingMonth.Parse(month);
        var inForce = Southampton().Where(target =>
            target.Indicator == indicator && !(target.From > at) && !(target.To < at));
        Assert.Equal(printed, inForce.SingleOrDefault()?.Target.Printed);
    }

    private static ImmutableArray<TargetPeriod> Southampton() => ReferenceFiles.Load(
        [CsvBuilder.Csv(["Name", "Value"], ["authority", "Southampton"]).ToUploadedFile()]).Targets;

    private static ReferenceData Load(params object?[][] rows) =>
        ReferenceFiles.Load([CsvBuilder.Csv(Headings).Rows(rows).ToUploadedFile("targets.csv")]);
}
