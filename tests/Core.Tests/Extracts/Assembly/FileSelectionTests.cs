using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Periods;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.Assembly;

public sealed class FileSelectionTests
{
    private const string Plans = ListNames.ChildProtection;

    [Fact]
    public void Assemble_FilesWithoutACommonChild_AreUnited()
    {
        var assembly = Sheets.June2023(File("a.csv", 1, 2), File("b.csv", 3));

        Assert.Equal(3, assembly.Extract.ProtectionPlans.Rows.Length);
        Assert.Empty(assembly.RejectedFiles);
        Assert.Equal(["a.csv", "b.csv"], assembly.Extract.Origins.Select(origin => origin.File));
    }

    [Fact]
    public void Assemble_FilesThatShareAChild_RejectTheLaterWithTheCounts()
    {
        var assembly = Sheets.June2023(File("a.csv", 1, 2, 3), File("b.csv", 2, 3, 4));

        Assert.Equal("b.csv", Assert.Single(assembly.RejectedFiles));
        Assert.Equal(3, assembly.Extract.ProtectionPlans.Rows.Length);
        Assert.Equal(
            "List 7 is already here as a.csv (3 children, 2 of them the same). To correct it, upload under the same "
            + "name or withdraw a.csv.",
            Assert.Single(assembly.Findings.Of("overlapping-files")).Message);
    }

    [Fact]
    public void Assemble_TheSameContentInAnotherOrderAndKindOfFile_ChangesNothingWithANote()
    {
        var assembly = Sheets.June2023(File("a.csv", 1, 2), Sheets.Book(Plans, Rows(2, 1)));

        Assert.Equal(2, assembly.Extract.ProtectionPlans.Rows.Length);
        Assert.Equal(Severity.Note, Assert.Single(assembly.Findings.Of("same-content")).Severity);
        Assert.Empty(assembly.RejectedFiles);
        Assert.Single(assembly.Contents);
    }

    [Fact]
    public void Assemble_ARejectedFile_IsInNoListAndClaimsNoChild()
    {
        var both = XlsxBuilder.Workbook()
            .Sheet("List 7", [Sheets.Headings(Plans), .. Rows(1)])
            .Sheet("List 1", Sheets.Headings(ListNames.Contacts), Sheets.Usable(ListNames.Contacts, 9))
            .ToUploadedFile("b.xlsx");

        var assembly = Sheets.June2023(
            File("a.csv", 1, 2), both, Sheets.Csv(ListNames.Contacts, Sheets.Usable(ListNames.Contacts, 9)));

        Assert.Equal("b.xlsx", Assert.Single(assembly.RejectedFiles));
        Assert.Single(assembly.Extract.Contacts.Rows);
    }

    [Fact]
    public void Assemble_AuditsOfTwoFiles_AreKnownByTheirAuditId()
    {
        var first = Sheets.Csv(ListNames.Audits, Sheets.Usable(ListNames.Audits, "A1", ("Child Unique ID", 1)));
        var other = Sheets.Csv(ListNames.Audits, Sheets.Usable(ListNames.Audits, "A2", ("Child Unique ID", 1))) with
        {
            Name = "more.csv",
        };
        var same = Sheets.Csv(ListNames.Audits, Sheets.Usable(ListNames.Audits, "A1", ("Child Unique ID", 2))) with
        {
            Name = "same.csv",
        };

        Assert.Empty(Sheets.June2023(first, other).RejectedFiles);
        Assert.Contains(
            "(1 audit, 1 of them the same)",
            Sheets.June2023(first, same).Findings.Of("overlapping-files").Single().Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Assemble_ListsWithoutAChild_ShareWholeRowsOrAreUnited()
    {
        UploadedFile Teams(string name, params string[] teams) => CsvBuilder.Csv(
            [
                ["Allocated Team", "Service Area", "Children with Disabilities"],
                .. teams.Select(team => (object?[])[team, "Area", "No"]),
            ]).ToUploadedFile(name);

        Assert.Equal(3, Sheets.June2023(Teams("a.csv", "T1", "T2"), Teams("b.csv", "T3")).Extract.Teams.Rows.Length);
        Assert.Equal(
            "b.csv",
            Assert.Single(Sheets.June2023(Teams("a.csv", "T1", "T2"), Teams("b.csv", "T2", "T3")).RejectedFiles));
    }

    [Fact]
    public void Assemble_ADatedListThatSaysWhatMaysFileSaid_IsRejected()
    {
        var may = MonthAssembler.Assemble(
            new ReportingMonth(2023, 5), [new ExtractReader().Read(File("may.csv", 1, 2))]);

        var june = Sheets.June2023(new AssemblyContext { OtherPeriods = may.Contents }, File("june.csv", 2, 1));

        Assert.Equal("june.csv", Assert.Single(june.RejectedFiles));
        Assert.StartsWith(
            "This is May 2023's file",
            Assert.Single(june.Findings.Of("other-months-content")).Message,
            StringComparison.Ordinal);
        Assert.False(june.Extract.ProtectionPlans.IsPresent);
    }

    [Fact]
    public void Assemble_AListWithoutDatesThatRepeatsLastMonths_IsUsed()
    {
        var leavers = Sheets.Csv(ListNames.CareLeavers, Sheets.Usable(ListNames.CareLeavers, 1));
        var may = MonthAssembler.Assemble(new ReportingMonth(2023, 5), [new ExtractReader().Read(leavers)]);

        Assert.Empty(Sheets.June2023(new AssemblyContext { OtherPeriods = may.Contents }, leavers).RejectedFiles);
    }

    private static UploadedFile File(string name, params int[] children) =>
        Sheets.Csv(Plans, Rows(children)) with { Name = name };

    private static object?[][] Rows(params int[] children) =>
        [.. children.Select(child => Sheets.Usable(Plans, child))];
}
