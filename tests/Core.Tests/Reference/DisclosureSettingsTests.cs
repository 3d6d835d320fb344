using Reporting.Disclosure;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

public sealed class DisclosureSettingsTests
{
    [Theory]
    [InlineData("authority-headline;audit-grades", Exemptions.All)]
    [InlineData(" Audit-Grades ", Exemptions.AuditGrades)]
    [InlineData("authority-headline; authority-headline", Exemptions.AuthorityHeadline)]
    [InlineData("none", Exemptions.None)]
    [InlineData("", Exemptions.All)]
    internal void SettingsOf_Exemptions_AreThoseNamed(string written, Exemptions expected) =>
        Assert.Equal(expected, Rules("exemptions", written).Exempt);

    [Fact]
    public void SettingsOf_NothingSaid_ExemptsTwoAndHidesUpToFive() =>
        Assert.Equal(new DisclosureRules(5), DisclosureRules.Of(ReferenceFiles.SettingsOf([]).Reports));

    [Fact]
    public void SettingsOf_Threshold_IsTheLargestSmallCount() =>
        Assert.Equal(10, Rules("suppression threshold", "10").Threshold);

    [Theory]
    [InlineData("exemptions", "ethnicity", "any of authority-headline and audit-grades")]
    [InlineData("exemptions", "authority-headline, audit-grades", "or none")]
    [InlineData("exemptions", "audit-grades; none", "or none")]
    [InlineData("exemptions", ";", "or none")]
    [InlineData("suppression threshold", "0", "a whole number from 1 to 100")]
    [InlineData("suppression threshold", "-5", "a whole number from 1 to 100")]
    [InlineData("suppression threshold", "2.5", "a whole number from 1 to 100")]
    [InlineData("suppression threshold", "five", "a whole number from 1 to 100")]
    [InlineData("suppression threshold", "2147483647", "a whole number from 1 to 100")]
    public void Load_ValueThatProtectsNothing_IsRefusedInWords(string name, string written, string expected)
    {
        var finding = Assert.Single(ReferenceFiles.Load([File(name, written)]).Findings);
        Assert.Equal(("reference-value", 2, "Value"), (finding.Rule, finding.Row, finding.Column));
        Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
    }

    private static DisclosureRules Rules(string name, string written) =>
        DisclosureRules.Of(ReferenceFiles.SettingsOf([File(name, written)]).Reports);

    private static Reporting.Extracts.UploadedFile File(string name, string written) =>
        CsvBuilder.Csv(["Name", "Value"], [name, written]).ToUploadedFile("settings.csv");
}
