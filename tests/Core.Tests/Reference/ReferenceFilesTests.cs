using NodaTime;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

public sealed class ReferenceFilesTests
{
    private static readonly UploadedFile Southampton = Settings(["authority", "Southampton"]);

    [Fact]
    public void Load_NoFiles_IsSampleBoroughWithoutFindings()
    {
        var reference = ReferenceFiles.Load([]);
        Assert.Equal("Sample Borough", reference.Authority);
        Assert.True(reference.IsSynthetic);
        Assert.Equal(49_000, reference.Population.For(new ReportingMonth(2023, 6))!.Children);
        Assert.Empty(reference.Targets);
        Assert.Empty(reference.Benchmarks);
        Assert.Empty(reference.History.Cells);
        Assert.Empty(reference.Findings);
    }

    [Fact]
    public void Load_AuthoritySouthampton_UsesItsShippedData()
    {
        var reference = ReferenceFiles.Load([Southampton]);
        Assert.Equal("Southampton", reference.Authority);
        Assert.False(reference.IsSynthetic);
        Assert.Empty(reference.Findings);
        Assert.Equal(930, reference.History.Cells.Length);
        Assert.Equal(10, reference.Meetings.Length);
        Assert.True(Assert.Single(reference.Teams).ChildrenWithDisabilities);
    }

    [Fact]
    public void Load_ShippedFilesGivenAsAFolder_SayTheSame()
    {
        var shipped = ReferenceFiles.Load([Southampton]);
        var given = ReferenceFiles.Load(ShippedReference.Of("Southampton"));
        Assert.Empty(given.Findings);
        Assert.Equal(shipped.History.Cells.AsEnumerable(), given.History.Cells);
        Assert.Equal(shipped.Targets.AsEnumerable(), given.Targets);
        Assert.Equal(shipped.Benchmarks.AsEnumerable(), given.Benchmarks);
        Assert.Equal(shipped.Population.Estimates.AsEnumerable(), given.Population.Estimates);
    }

    [Theory]
    [InlineData("2022-04", 49_388)]
    [InlineData("2023-06", 49_388)]
    [InlineData("2022-03", 49_737)]
    [InlineData("2023-11", 49_871)]
    [InlineData("2025-01", 50_373)]
    public void Load_Southampton_HasThePopulationOfEachMonth(string month, int children) => Assert.Equal(
        children, ReferenceFiles.Load([Southampton]).Population.For(ReportingMonth.Parse(month))!.Children);

    [Fact]
    public void Load_AnyAuthority_HasBankHolidaysAndAcronyms()
    {
        var reference = ReferenceFiles.Load([]);
        Assert.Contains(new LocalDate(2022, 9, 19), reference.BankHolidays);
        Assert.Contains(new LocalDate(2023, 5, 8), reference.BankHolidays);
        Assert.Contains(reference.Acronyms, acronym => acronym.Term == "CLA");
    }

    [Fact]
    public void Load_KindGiven_ReplacesTheShippedOneOfThatKindOnly()
    {
        var population = CsvBuilder.Csv(
            ["Year", "Population 0-17", "From", "To"], [2022, 1000, "2022-04", null]).ToUploadedFile("any name.csv");
        var reference = ReferenceFiles.Load([Southampton, population]);
        Assert.Equal(1000, Assert.Single(reference.Population.Estimates).Children);
        Assert.NotEmpty(reference.Targets);
    }

    [Fact]
    public void Load_BankHolidaysGiven_AddThem()
    {
        var given = CsvBuilder.Csv(["Date"], ["2028-01-03"], ["14/04/2028"]).ToUploadedFile();
        var reference = ReferenceFiles.Load([given]);
        Assert.Contains(new LocalDate(2028, 4, 14), reference.BankHolidays);
        Assert.Contains(new LocalDate(2023, 5, 8), reference.BankHolidays);
        var finding = Assert.Single(reference.Findings);
        Assert.Equal("bank-holidays-incomplete", finding.Rule);
        Assert.Contains("2028", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AuthorityThatDoesNotShip_SaysSoAndUsesWhatIsGiven()
    {
        var reference = ReferenceFiles.Load([Settings(["authority", "Southhampton"])]);
        Assert.Equal("Southhampton", reference.Authority);
        Assert.False(reference.IsSynthetic);
        Assert.Empty(reference.Population.Estimates);
        Assert.Equal("authority-not-shipped", Assert.Single(reference.Findings).Rule);
    }

    [Fact]
    public void Load_FileOfNoKnownKind_IsNamedAndNotUsed()
    {
        var reference = ReferenceFiles.Load([CsvBuilder.Csv(["What", "Ever"], [1, 2]).ToUploadedFile("odd.csv")]);
        var finding = Assert.Single(reference.Findings);
        Assert.Equal(
            ("reference-not-recognised", Severity.Warn, "odd.csv"), (finding.Rule, finding.Severity, finding.File));
    }

    [Fact]
    public void Load_HeadingsBelowATitleInOtherCaseAndSpacing_AreRecognised()
    {
        var acronyms = CsvBuilder.Csv(
            ["List of acronyms"], [null], ["  TERM", "meaning "], ["XYZ", "A term"]).ToUploadedFile();
        Assert.Equal(new Acronym("XYZ", "A term"), Assert.Single(ReferenceFiles.Load([acronyms]).Acronyms));
    }

    [Fact]
    public void Load_WorkbookOfSeveralKinds_ReadsEverySheetWhateverItsName()
    {
        var workbook = XlsxBuilder.Workbook()
            .Sheet("Read me", ["Our reference data"])
            .Sheet(
                "One",
                ["Body", "Date", "Snapshot Month"],
                ["Panel", new LocalDate(2023, 7, 20), new LocalDate(2023, 6, 1)])
            .Sheet("Two", ["Year", "Population 0-17", "From", "To"], [2021, 49388, "2022-04", null]);
        var reference = ReferenceFiles.Load([workbook.ToUploadedFile()]);
        Assert.Empty(reference.Findings);
        Assert.Equal(
            new Meeting("Panel", new LocalDate(2023, 7, 20), null, new ReportingMonth(2023, 6)),
            Assert.Single(reference.Meetings));
        Assert.Equal(49_388, Assert.Single(reference.Population.Estimates).Children);
    }

    [Fact]
    public void Load_BadCellInAWorkbook_IsNamedBySheetRowAndColumn()
    {
        var workbook = XlsxBuilder.Workbook().Sheet("Dates", ["Holidays"], ["date"], ["2023-05-08"], ["soon"]);
        var findings = ReferenceFiles.Load([workbook.ToUploadedFile("days.xlsx")]).Findings;
        var finding = Assert.Single(findings, each => each.Severity == Severity.Reject);
        Assert.Equal(
            ("days.xlsx", "Dates", 4, "date"), (finding.File, finding.Sheet, finding.Row, finding.Column));
    }

    [Fact]
    public void Load_FileThatIsNoWorkbook_IsRejectedByName()
    {
        var document = UploadedBytes.File("targets.xlsx", "%PDF-1.7"u8.ToArray());
        var finding = Assert.Single(ReferenceFiles.Load([document]).Findings);
        Assert.Equal(
            ("not-a-workbook", Severity.Reject, "targets.xlsx"), (finding.Rule, finding.Severity, finding.File));
    }

    [Fact]
    public void Load_RowOfSpaces_IsNoRow()
    {
        var acronyms = CsvBuilder.Csv(["Term", "Meaning"], [" ", "  "], ["XYZ", "A term"]).ToUploadedFile();
        var reference = ReferenceFiles.Load([acronyms]);
        Assert.Empty(reference.Findings);
        Assert.Single(reference.Acronyms);
    }

    [Fact]
    public void Load_MeetingsReasonsCaveatsTeams_AreTyped()
    {
        var reference = ReferenceFiles.Load(
        [
            CsvBuilder.Csv(
                    ["Body", "Date", "Papers Out", "Snapshot Month"], ["Panel", "20/07/2023", "12/07/2023", "2023-06"])
                .ToUploadedFile("a.csv"),
            CsvBuilder.Csv(["Indicator", "From", "To", "Reason"], ["cla", "2023-01", null, "Late recording"])
                .ToUploadedFile("b.csv"),
            CsvBuilder.Csv(["Indicator", "From", "To", "Text"], ["Number of contacts", null, null, "New form"])
                .ToUploadedFile("c.csv"),
            CsvBuilder.Csv(
                    ["Allocated Team", "Service Area", "Children with Disabilities", "From"],
                    ["Team 1", "Area", "Yes", "01/04/2023"])
                .ToUploadedFile("d.csv"),
        ]);
        Assert.Equal(
            new Meeting("Panel", new LocalDate(2023, 7, 20), new LocalDate(2023, 7, 12), new ReportingMonth(2023, 6)),
            Assert.Single(reference.Meetings));
        Assert.Equal(
            new Reason("cla", new ReportingMonth(2023, 1), null, "Late recording"), Assert.Single(reference.Reasons));
        Assert.Equal(new Caveat("contacts", null, null, "New form"), Assert.Single(reference.Caveats));
        Assert.Equal(new LocalDate(2023, 4, 1), Assert.Single(reference.Teams).From);
        Assert.Empty(reference.Findings);
    }

    [Theory]
    [InlineData("Year,Population 0-17,From,To|2021,many,,", "Population 0-17")]
    [InlineData("Year,Population 0-17,From,To|2021,,,", "Population 0-17")]
    [InlineData("Year,Population 0-17,From,To|2021,0,,", "Population 0-17")]
    [InlineData("Year,Population 0-17,From,To|2021,1000,2023-13,", "From")]
    [InlineData("Year,Population 0-17,From,To|2021,1000,2023-04,2023-03", "To")]
    [InlineData("Body,Date,Papers Out,Snapshot Month|Panel,2023-02-30,,", "Date")]
    [InlineData("Body,Date,Papers Out,Snapshot Month|Panel,2023-02-20,2023-02-21,", "Papers Out")]
    [InlineData("Indicator,From,To,Reason|no such thing,,,Because", "Indicator")]
    [InlineData(
        "Allocated Team,Service Area,Children with Disabilities|Team 1,Area,perhaps", "Children with Disabilities")]
    [InlineData("Term,Meaning|ABC,", "Meaning")]
    [InlineData("date|soon", "date")]
    [InlineData("Indicator,Area,Year,Value|cla-rate,Atlantis,2022,5", "Area")]
    [InlineData("Indicator,Area,Year,Value|cla-rate,England,2022,c", "Value")]
    [InlineData("Auditor Id,Team,Service Area,Role|,Team 1,SWF,Manager", "Auditor Id")]
    [InlineData("Auditor Id,Team,Service Area,Role,From,To|A1,Team 1,SWF,Manager,2023-05-01,2023-04-30", "To")]
    [InlineData(
        "Auditor Id,Team,Service Area,Role,Unavailable Months|A1,Team 1,SWF,Manager,2023-08; summer",
        "Unavailable Months")]
    [InlineData("Date,Title,Practice Area|2023-05-01,Writing plans,Plans", "Practice Area")]
    [InlineData("Date,Title,Practice Area|2023-05-01,Writing plans,", "Practice Area")]
    [InlineData("Date,Title,Practice Area|,Writing plans,Planning", "Date")]
    [InlineData("Month,Kind,Theme|spring,Theme,Neglect", "Month")]
    [InlineData("Month,Kind,Theme|2023-05,,Neglect", "Kind")]
    [InlineData("Month,Kind,Theme,Date From,Date To|2023-05,Survey,,2023-05-02,2023-05-01", "Date To")]
    [InlineData("Month,Kind,Theme,Date From,Date To|2023-05,Survey,,,2023-05-01", "Date From")]
    public void Load_BadCell_IsAnErrorWithFileRowAndColumnButNoContent(string lines, string column)
    {
        var rows = lines.Split('|').Select(line => line.Split(',').Cast<object?>().ToArray()).ToArray();
        var findings = ReferenceFiles.Load([CsvBuilder.Csv(rows).ToUploadedFile("given.csv")]).Findings;
        var finding = Assert.Single(findings);
        Assert.Equal(
            ("reference-value", Severity.Reject, "given.csv", 2, column),
            (finding.Rule, finding.Severity, finding.File, finding.Row, finding.Column));
        Assert.DoesNotContain(rows[1], cell => cell is string { Length: > 3 } text
            && finding.Message.Contains(text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Load_TwoEstimatesForOneMonth_IsAnError()
    {
        var population = CsvBuilder.Csv(
            ["Year", "Population 0-17", "From", "To"],
            [2021, 1000, "2022-04", "2023-03"],
            [2022, 1100, "2023-03", null]).ToUploadedFile();
        var finding = Assert.Single(ReferenceFiles.Load([population]).Findings);
        Assert.Equal(("From", 3), (finding.Column, finding.Row));
    }

    private static UploadedFile Settings(params object?[][] rows) =>
        CsvBuilder.Csv(["Name", "Value"]).Rows(rows).ToUploadedFile("settings.csv");
}
