using NodaTime;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts;

/// <summary>
/// Each oddity that real files carry (extracts.md), built by hand: reported where it stands, never fatal.
/// </summary>
public sealed class OdditiesTests
{
    [Fact]
    public void Read_IdsAsNumbersAndText_AreOneChild()
    {
        var assembly = Sheets.June2023(
            Sheets.Book(ListNames.Contacts, Sheets.Usable(ListNames.Contacts, 12345.0)),
            Sheets.Csv(
                ListNames.Referrals,
                Sheets.Usable(ListNames.Referrals, "12345.0"),
                Sheets.Usable(ListNames.Referrals, " 12345 ")));

        Assert.Equal(1, assembly.Extract.Children.Count);
        Assert.Equal("12345", assembly.Extract.Children.IdOf(0));
    }

    [Fact]
    public void Read_AnIdWithLeadingZerosBesideTheSameWithout_IsFlaggedAndNotMerged()
    {
        var assembly = Sheets.June2023(
            Sheets.Csv(
                ListNames.Contacts,
                Sheets.Usable(ListNames.Contacts, "12345"),
                Sheets.Usable(ListNames.Contacts, "0999")),
            Sheets.Csv(ListNames.Referrals, Sheets.Usable(ListNames.Referrals, "012345")));

        Assert.Equal(3, assembly.Extract.Children.Count);
        var finding = Assert.Single(assembly.Findings.Of("leading-zero-id"));
        Assert.Equal((ListNames.Referrals, 2, Severity.Warn), (finding.List!, finding.Row!.Value, finding.Severity));
    }

    [Fact]
    public void Read_DatesInEveryForm_AreTheSameDay()
    {
        var assembly = Sheets.June2023(Sheets.Book(ListNames.Contacts,
            [.. new object[]
                {
                    45092, new LocalDate(2023, 6, 15), new LocalDateTime(2023, 6, 15, 14, 30), "15/06/2023",
                    "2023-06-15", "15/06/2023 14:30",
                }
                .Select((date, id) =>
                    Sheets.Row(ListNames.Contacts, ("Child Unique ID", id + 1), (Contact.DateColumn, date)))]));

        Assert.Equal(6, assembly.Extract.Contacts.Rows.Length);
        Assert.All(assembly.Extract.Contacts.Rows, row => Assert.Equal(new LocalDate(2023, 6, 15), row.Date));
        Assert.Equal(5, Assert.Single(assembly.Findings.Of("date-as-text")).Row);
    }

    [Fact]
    public void Read_ErrorCells_AreBlankAndReportedByRowAndColumn()
    {
        var assembly = Sheets.June2023(Sheets.Book(ListNames.ChildrenInNeed,
            Sheets.Usable(ListNames.ChildrenInNeed, 1, ("Allocated Team", new XlsxError("#N/A")))));

        Assert.Null(Assert.Single(assembly.Extract.ChildrenInNeed.Rows).Team);
        var finding = Assert.Single(assembly.Findings.Of("error-cell"));
        Assert.Equal(
            (ListNames.ChildrenInNeed, 2, "Allocated Team"), (finding.Sheet!, finding.Row!.Value, finding.Column!));
    }

    [Fact]
    public void Read_NonBreakingSpaces_AreSpacesAndNoted()
    {
        var assembly = Sheets.June2023(Sheets.Book(ListNames.Referrals,
            Sheets.Usable(ListNames.Referrals, 1, ("Allocated Worker", "Worker\u00A01")),
            Sheets.Usable(ListNames.Referrals, 2, ("Allocated Worker", "Worker  1"))));

        Assert.All(assembly.Extract.Referrals.Rows, row => Assert.Equal("Worker 1", row.Worker));
        Assert.Equal(2, Assert.Single(assembly.Findings.Of("non-breaking-space")).Row);
    }

    [Fact]
    public void Read_FootersOfReports_AreNoRecords()
    {
        var receipt = CheckFile.Run(Sheets.Csv(ListNames.CareLeavers,
            Sheets.Usable(ListNames.CareLeavers, 1),
            ["None"],
            ["Applied filters: Team is Care Leavers"],
            [null, "Total of this report"],
            ["-", "-", "NULL"],
            Sheets.Headings(ListNames.CareLeavers),
            Sheets.Usable(ListNames.CareLeavers, 2)));

        Assert.Equal((2, 2, 0), (receipt.Lists[0].RowsRead, receipt.Lists[0].RowsUsed, receipt.Lists[0].SetAside));
        Assert.Equal(
            (Severity.Note, 4),
            (Assert.Single(receipt.Findings.Of("footer")).Severity, receipt.Findings.Of("footer").Single().Row!.Value));
        Assert.Single(receipt.Findings.Of("repeated-headings"));
    }

    [Fact]
    public void Read_FormulaRowsDraggedBelowTheData_AreNoRecords()
    {
        var errors = Sheets.Headings(ListNames.Contacts).Select(_ => (object?)new XlsxError("#N/A")).ToArray();

        var receipt = CheckFile.Run(
            Sheets.Book(ListNames.Contacts, Sheets.Usable(ListNames.Contacts, 1), errors, errors));

        Assert.Equal((1, 0), (receipt.Lists[0].RowsRead, receipt.Lists[0].SetAside));
    }

    [Fact]
    public void Read_HeadingsAsRealFilesWriteThem_AreKnown()
    {
        var assembly = Sheets.June2023(CsvBuilder.Csv(
            ["\uFEFFCHILD  UNIQUE ID", "Age", "Date Started to be Looked After ", "DATE CEASED to be\u00A0Looked After",
                "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))",
                "Child\u2019s Legal Status"],
            ["1", "6.5", "01/06/2023", "", "a) Yes", "C2: FCO"]).ToUploadedFile());

        var row = Assert.Single(assembly.Extract.CarePeriods.Rows);
        Assert.Equal((Answer.Yes, "C2"), (row.Uasc, row.LegalStatus));
        Assert.Empty(assembly.Findings.Of("unknown-column"));
    }

    [Fact]
    public void Read_ALegacyWorkbook_IsRejectedByItsName()
    {
        var receipt = CheckFile.Run(
            UploadedBytes.File("extract.xls", [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));

        Assert.Equal("legacy-xls", Assert.Single(receipt.Findings).Rule);
    }
}
