using NodaTime;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Extracts.Tables;

namespace Reporting.Tests.Extracts.Rules;

public sealed class RowRuleTests
{
    private const string Plans = ListNames.ChildProtection;

    [Fact]
    public void Read_AnUnreadableOrImpossibleDateInARequiredColumn_SetsTheRowAside()
    {
        var assembly = Sheets.June2023(Sheets.Csv(Plans,
            Sheets.Usable(Plans, 1, (ProtectionPlan.StartColumn, "soon")),
            Sheets.Usable(Plans, 2, (ProtectionPlan.EndColumn, "31/02/2023")),
            Sheets.Usable(Plans, 3)));

        Assert.Single(assembly.Extract.ProtectionPlans.Rows);
        Assert.Equal(2, assembly.Extract.ProtectionPlans.SetAside);
        Assert.Single(assembly.Findings, Is("unreadable-date", Severity.SetAside, 2, ProtectionPlan.StartColumn));
        Assert.Single(assembly.Findings, Is("impossible-date", Severity.SetAside, 3, ProtectionPlan.EndColumn));
        Assert.Empty(assembly.RejectedFiles);
    }

    [Fact]
    public void Read_AnUnreadableDateElsewhere_IsBlankWithAWarning()
    {
        var assembly = Sheets.June2023(
            Sheets.Csv(Plans, Sheets.Usable(Plans, 1, (ProtectionPlan.LastVisitColumn, "5/4/23"))));

        Assert.Null(Assert.Single(assembly.Extract.ProtectionPlans.Rows).LastStatutoryVisit);
        Assert.Single(assembly.Findings, Is("unreadable-date", Severity.Warn, 2, ProtectionPlan.LastVisitColumn));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("NULL")]
    [InlineData(" ")]
    public void Read_ARowWithoutId_IsSetAside(string? id)
    {
        var receipt = CheckFile.Run(Sheets.Csv(Plans, Sheets.Usable(Plans, id!), Sheets.Usable(Plans, 2)));

        var list = Assert.Single(receipt.Lists);
        Assert.Equal((2, 1, 1), (list.RowsRead, list.RowsUsed, list.SetAside));
        Assert.Single(receipt.Findings, Is("no-id", Severity.SetAside, 2, "Child Unique ID"));
    }

    [Fact]
    public void Read_AnEndBeforeItsStart_IsUsedWithAWarningAndTheSameDayIsNone()
    {
        var assembly = Sheets.June2023(Sheets.Csv(Plans,
            Sheets.Usable(Plans, 1, (ProtectionPlan.EndColumn, "14/06/2023")),
            Sheets.Usable(Plans, 2, (ProtectionPlan.EndColumn, "15/06/2023"))));

        Assert.Equal(2, assembly.Extract.ProtectionPlans.Rows.Length);
        Assert.Single(assembly.Findings, Is("end-before-start", Severity.Warn, 2, ProtectionPlan.EndColumn));
        Assert.Single(assembly.Findings.Of("end-before-start"));
    }

    [Fact]
    public void Read_ADateBeforeBirth_IsUsedWithAWarningAndTheDayOfBirthIsNone()
    {
        var receipt = CheckFile.Run(Sheets.Csv(Plans,
            Sheets.Usable(Plans, 1, ("Date of Birth", "16/06/2023")),
            Sheets.Usable(Plans, 2, ("Date of Birth", "15/06/2023"))));

        Assert.Equal(2, receipt.Lists[0].RowsUsed);
        Assert.Single(receipt.Findings, Is("date-before-birth", Severity.Warn, 2, ProtectionPlan.StartColumn));
        Assert.Single(receipt.Findings.Of("date-before-birth"));
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(9, 0)]
    [InlineData(11.9, 0)]
    [InlineData(12, 1)]
    [InlineData(8, 1)]
    public void Read_AnAgeMoreThanAYearOffTheDateOfBirth_IsAWarning(double age, int findings)
    {
        var assembly = Sheets.June2023(Sheets.Book(Plans,
            Sheets.Usable(Plans, 1, ("Date of Birth", new LocalDate(2013, 6, 30)), ("Age of Child (Years)", age))));

        Assert.Equal(findings, assembly.Findings.Of("age-against-birth").Count());
    }

    [Fact]
    public void Read_ARowWithoutAnyDateThatDefinesItsList_IsUsedWithAWarning()
    {
        var assembly = Sheets.June2023(Sheets.Csv(ListNames.Contacts,
            Sheets.Row(ListNames.Contacts, ("Child Unique ID", 1), ("Gender", "b) Female"))));

        Assert.Single(assembly.Extract.Contacts.Rows);
        Assert.Single(assembly.Findings, Is("no-date", Severity.Warn, 2, Contact.DateColumn));
    }

    [Fact]
    public void Read_AnUnknownCode_IsNoAnswerWithAWarning()
    {
        var assembly = Sheets.June2023(Sheets.Csv(ListNames.Referrals,
            Sheets.Usable(ListNames.Referrals, 1, (Referral.NfaColumn, "maybe")),
            Sheets.Usable(ListNames.Referrals, 2, (Referral.NfaColumn, "a) No"))));

        Assert.Equal(
            [Answer.NotAnswered, Answer.No], assembly.Extract.Referrals.Rows.Select(row => row.NoFurtherAction));
        Assert.Single(assembly.Findings, Is("unknown-code", Severity.Warn, 2, Referral.NfaColumn));
        Assert.Single(assembly.Findings, Is("contradicting-code", Severity.Warn, 3, Referral.NfaColumn));
    }

    [Fact]
    public void Read_ADateAfterTheUpload_IsImpossibleUnlessItMayBeAhead()
    {
        var options = new ExtractOptions { UploadedOn = new LocalDate(2023, 7, 8) };
        var groups = Sheets.Csv(ListNames.CoreGroups,
            Sheets.Row(ListNames.CoreGroups, ("Child Unique ID", 1), (CoreGroup.DueColumn, "20/07/2023")),
            Sheets.Row(ListNames.CoreGroups, ("Child Unique ID", 2), (CoreGroup.HeldColumn, "20/07/2023")));

        var known = CheckFile.Run(groups, options);

        Assert.Single(known.Findings, Is("impossible-date", Severity.SetAside, 3, CoreGroup.HeldColumn));
        Assert.Equal(1, known.Lists[0].SetAside);
        Assert.Equal(0, CheckFile.Run(groups).Lists[0].SetAside);
    }

    [Fact]
    public void Read_MoreBrokenRowsThanAReaderWants_ListsTheFirstAndCountsTheRest()
    {
        var rows = Enumerable.Range(1, FindingLog.MostPerColumn + 5)
            .Select(id => Sheets.Usable(ListNames.Contacts, id, ("Gender", "?"))).ToArray();

        var findings = CheckFile.Run(Sheets.Csv(ListNames.Contacts, rows)).Findings.Of("unknown-code").ToList();

        Assert.Equal(FindingLog.MostPerColumn + 1, findings.Count);
        Assert.Contains(
            "205 rows in all",
            Assert.Single(findings, finding => finding.Row is null).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NotesOfAColumn_AreSaidOnceAtTheFirstRowWithTheirNumber()
    {
        var receipt = CheckFile.Run(Sheets.Book(ListNames.Contacts,
            Sheets.Usable(ListNames.Contacts, 1, ("Age of Child (Years)", 6)),
            Sheets.Usable(ListNames.Contacts, 2, ("Age of Child (Years)", 6.1)),
            Sheets.Usable(ListNames.Contacts, 3, ("Age of Child (Years)", 7.2))));

        var note = Assert.Single(receipt.Findings.Of("decimal-age"));
        Assert.Equal((Severity.Note, 3), (note.Severity, note.Row!.Value));
        Assert.Contains("2 cells", note.Message, StringComparison.Ordinal);
    }

    private static Predicate<Finding> Is(string rule, Severity severity, int row, string column) => finding =>
        finding.Rule == rule && finding.Severity == severity && finding.Row == row && finding.Column == column;
}
