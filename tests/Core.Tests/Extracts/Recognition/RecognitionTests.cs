using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Schemas;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.Recognition;

public sealed class RecognitionTests
{
    [Fact]
    public void Read_EveryListUnderItsOwnHeadings_IsThatList()
    {
        foreach (var list in ShippedSchemas.Extracts)
        {
            var receipt = CheckFile.Run(Sheets.Csv(list.Name, Sheets.Usable(list.Name, "1", Filler(list))));
            Assert.Equal(list.Name, Assert.Single(receipt.Lists).List);
            Assert.False(receipt.IsRejected);
        }
    }

    [Theory]
    [InlineData("List 1")]
    [InlineData("List_1")]
    [InlineData("List 1: Contacts")]
    [InlineData("Sheet3")]
    [InlineData("List 4")]
    public void Read_AnySheetName_TheHeadingRowIsTheProof(string sheet)
    {
        var receipt = CheckFile.Run(XlsxBuilder.Workbook()
            .Sheet(sheet, Sheets.Headings(ListNames.Contacts), Sheets.Usable(ListNames.Contacts, 1)).ToUploadedFile());

        Assert.Equal(ListNames.Contacts, Assert.Single(receipt.Lists).List);
    }

    [Fact]
    public void Read_TitleRowsAboveAndOtherSheetsFirst_FindsTheHeadings()
    {
        var receipt = CheckFile.Run(XlsxBuilder.Workbook()
            .Sheet("Front_Sheet", ["Child level data"])
            .Sheet(
                "Codes_used",
                ["Gender", "Ethnicity", "Case status", "LA In Touch ", "Activity Status", "Eligibility Category"])
            .Sheet(
                "List_3",
                ["List 3: Referral"],
                [],
                Sheets.Headings(ListNames.Referrals),
                Sheets.Usable(ListNames.Referrals, 1))
            .ToUploadedFile());

        Assert.False(receipt.IsRejected);
        Assert.Equal(1, Assert.Single(receipt.Lists).RowsRead);
        Assert.Equal(["Front_Sheet", "Codes_used"], receipt.Findings.Of("no-list").Select(finding => finding.Sheet));
    }

    [Fact]
    public void Read_ASheetOfCodesUnderAnyName_IsNoList()
    {
        var receipt = CheckFile.Run(XlsxBuilder.Workbook()
            .Sheet(
                "Codes",
                [
                    "Gender", "Ethnicity", "Does the Child have a Disability", "Eligibility Category", "LA In Touch ",
                    "Type of Accommodation", "Suitability of Accommodation", "Activity Status", "Case status",
                    "Reason for Closure",
                ])
            .Sheet("List 9", Sheets.Headings(ListNames.CareLeavers), Sheets.Usable(ListNames.CareLeavers, 1))
            .ToUploadedFile());

        Assert.False(receipt.IsRejected);
        Assert.Single(receipt.Findings.Of("no-list"));
    }

    [Fact]
    public void Read_RequiredColumnsMissing_RejectsNamingAllAtOnce()
    {
        var receipt = CheckFile.Run(CsvBuilder.Csv(
            [
                "Gender", "Ethnicity", "Date of Birth", "Primary Need Code", "Date Child Was Last Seen",
                "Reason for Closure", "CIN Start Date", "Allocated Team", "Allocated Worker",
            ],
            ["Male", "WBRI", "01/01/2015", "N1", "01/06/2023", "", "01/01/2023", "Team 1", "Worker 1"])
            .ToUploadedFile());

        var finding = Assert.Single(receipt.Findings.Of("missing-required-column"));
        Assert.Equal(Severity.Reject, finding.Severity);
        Assert.Equal("List 6", finding.List);
        Assert.Contains("Child Unique ID; CIN Closure Date; Case status", finding.Message, StringComparison.Ordinal);
        Assert.Single(receipt.Findings, one => one.Severity == Severity.Reject);
    }

    [Fact]
    public void Read_ASheetNamedAfterAListWithHalfItsHeadings_IsMeantAsThatList()
    {
        var receipt = CheckFile.Run(XlsxBuilder.Workbook()
            .Sheet("List 1", ["Child Unique ID", "Gender", "Contact Source"], [1, "Male", "6: Police"])
            .ToUploadedFile());

        Assert.Contains(
            "Date of Contact",
            Assert.Single(receipt.Findings.Of("missing-required-column")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherColumnsMissing_WarnsOnceAndNamesThemInTheList()
    {
        var assembly = Sheets.June2023(CsvBuilder.Csv(
            ["Child Unique ID", "Date of referral", "Referral Source"],
            [1, "15/06/2023", "6: Police"]).ToUploadedFile());

        var finding = Assert.Single(assembly.Findings.Of("missing-column"));
        Assert.Equal(Severity.Warn, finding.Severity);
        Assert.Contains(
            "Referral NFA?; Number of Referrals in Last 12 Months", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Referral NFA?", assembly.Extract.Referrals.MissingColumns);
        Assert.Single(assembly.Extract.Referrals.Rows);
    }

    [Fact]
    public void Read_ColumnsOfTheLayoutOf2024MissingIn2019_IsNoWarning()
    {
        var headings = Sheets.Headings(ListNames.CareLeavers).Where(heading => heading is not (
            "Latest Pathway Plan Review Date" or "Latest Date of Contact" or "Allocated Personal Advisor"
            or "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)")).ToArray();

        var assembly = Sheets.June2023(CsvBuilder.Csv(headings, ["1"]).ToUploadedFile());

        Assert.Empty(assembly.Findings.Of("missing-column"));
        Assert.Contains("Latest Pathway Plan Review Date", assembly.Extract.CareLeavers.MissingColumns);
    }

    [Fact]
    public void Read_UnknownAndDoubledColumns_AreNotedAndTheFirstIsUsed()
    {
        var receipt = Sheets.June2023(CsvBuilder.Csv(
            ["Child Unique ID", "Date of Contact", "ZZCANARY", "date of contact "],
            [1, "15/06/2023", "x", "01/01/2020"]).ToUploadedFile());

        Assert.Equal(Severity.Warn, Assert.Single(receipt.Findings.Of("duplicate-column")).Severity);
        var unknown = Assert.Single(receipt.Findings.Of("unknown-column"));
        Assert.Equal(Severity.Note, unknown.Severity);
        Assert.Contains("column C", unknown.Message, StringComparison.Ordinal);
        Assert.Equal(15, receipt.Extract.Contacts.Rows[0].Date!.Value.Day);
    }

    [Fact]
    public void Read_AHeadingOfTheAuthoritysOwn_IsKnownByItsMapping()
    {
        var mapping = ReadingMapFiles.Read([CsvBuilder.Csv(
            ["List", "Heading", "Column"],
            ["List 1", "Contact made on", "Date of Contact"],
            [null, "Person number", "Child Unique ID"]).ToUploadedFile("header_mapping.csv")]);

        var read = CheckFile.Run(
            CsvBuilder.Csv(["PERSON NUMBER", "Contact made on"], ["1", "15/06/2023"]).ToUploadedFile(),
            new ExtractOptions { Maps = mapping });

        Assert.Equal(ListNames.Contacts, Assert.Single(read.Lists).List);
    }

    [Fact]
    public void Read_HeadingsOfTwoLists_AreTheOneThatFitsBest()
    {
        var receipt = CheckFile.Run(CsvBuilder.Csv(
            [.. Sheets.Headings(ListNames.ChildrenInCare), "Date of Initial Health Assessment"],
            Sheets.Usable(ListNames.ChildrenInCare, 1)).ToUploadedFile());

        Assert.Equal(ListNames.ChildrenInCare, Assert.Single(receipt.Lists).List);
    }

    [Fact]
    public void Read_NoListAtAll_IsRejected()
    {
        var receipt = CheckFile.Run(CsvBuilder.Csv(["Town", "Rain"], ["Southampton", 12]).ToUploadedFile());

        Assert.Equal(
            "no-list-in-file", Assert.Single(receipt.Findings, finding => finding.Severity == Severity.Reject).Rule);
    }

    [Fact]
    public void Read_HeadingsWithoutAnyRow_IsRejectedAndOneEmptyListBesideAFullOneANote()
    {
        var empty = CheckFile.Run(Sheets.Csv(ListNames.Contacts));
        var mixed = CheckFile.Run(XlsxBuilder.Workbook()
            .Sheet("List 1", Sheets.Headings(ListNames.Contacts))
            .Sheet("List 3", Sheets.Headings(ListNames.Referrals), Sheets.Usable(ListNames.Referrals, 1))
            .ToUploadedFile());

        Assert.Contains(empty.Findings, finding => finding is { Rule: "no-rows", Severity: Severity.Reject });
        Assert.False(mixed.IsRejected);
        Assert.Equal("List 1", Assert.Single(mixed.Findings.Of("empty-list")).List);
    }

    [Fact]
    public void Read_TwoSheetsOfOneList_AreJoinedWithAWarning()
    {
        var assembly = Sheets.June2023(XlsxBuilder.Workbook()
            .Sheet("List 1", Sheets.Headings(ListNames.Contacts), Sheets.Usable(ListNames.Contacts, 1))
            .Sheet("List 1 (2)", Sheets.Headings(ListNames.Contacts), Sheets.Usable(ListNames.Contacts, 2))
            .ToUploadedFile());

        Assert.Equal(Severity.Warn, Assert.Single(assembly.Findings.Of("joined-sheets")).Severity);
        Assert.Equal(2, assembly.Extract.Contacts.Rows.Length);
    }

    [Fact]
    public void Read_AHiddenSheet_IsReadWithAWarning()
    {
        var receipt = CheckFile.Run(XlsxBuilder.Workbook()
            .HiddenSheet("List 1", Sheets.Headings(ListNames.Contacts), Sheets.Usable(ListNames.Contacts, 1))
            .ToUploadedFile());

        Assert.Equal(1, receipt.Lists[0].RowsUsed);
        Assert.Single(receipt.Findings.Of("hidden-sheet"));
    }

    [Fact]
    public void Read_AFileThatIsNoWorkbook_IsRejectedWithTheReasonAlone()
    {
        var receipt = CheckFile.Run(UploadedBytes.File("extract.xlsx", "%PDF-1.7"u8.ToArray()));

        Assert.Equal("not-a-workbook", Assert.Single(receipt.Findings).Rule);
        Assert.True(receipt.IsRejected);
    }

    private static (string, object?)[] Filler(ListSchema list) =>
    [
        .. list.Columns
            .Where(column => column.Kind == ColumnKind.Text)
            .Select(column => (column.Name, (object?)"text")),
    ];
}
