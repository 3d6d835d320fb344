using Reporting.Workbooks;
using Reporting.Workbooks.Validation;
using Reporting.Workbooks.Writing;

namespace Reporting.Tests.Workbooks;

public sealed class ReportValidatorTests
{
    private static readonly Report Good = SampleReport.Report;

    private static readonly Dictionary<string, (string Rule, Report Report)> Broken = new(StringComparer.Ordinal)
    {
        ["title with underscores"] = ("W1", Good with { Title = "Visits_final" }),
        ["no organisation"] = ("W3", Good with { Organisation = "" }),
        ["no keywords"] = ("W3", Good with { Keywords = [] }),
        ["no sheets"] = ("W6", Good with { Sheets = [], Notes = [] }),
        ["tab too long"] = ("W7", With(sheet => sheet with { Tab = new string('a', 32) })),
        ["tab with a space"] = ("W7", With(sheet => sheet with { Tab = "Visits this" })),
        ["tab that starts with a digit"] = ("W7", With(sheet => sheet with { Tab = "13_months" })),
        ["tab twice"] = ("W7", Good with
        {
            Sheets = [SampleReport.Sheet, SampleReport.Sheet with { Tab = "VISITS_THIS_MONTH" }],
        }),
        ["tab of the cover"] = ("W7", With(sheet => sheet with { Tab = "Cover" })),
        ["name that says final"] = ("W9", Good with { Name = "visits-final" }),
        ["name with capitals"] = ("W9", Good with { Name = "Visits" }),
        ["empty part of the cover"] = ("S1", Good with { Cover = SampleReport.Cover with { Source = " " } }),
        ["title without the place"] = ("S1", With(sheet => sheet with { Title = "Visits, June 2023" })),
        ["title without the period"] = ("S1", With(sheet => sheet with { Title = "Visits: Anytown" })),
        ["blank line above"] = ("S3", With(sheet => sheet with { Remarks = [""] })),
        ["link to nowhere"] = ("S11", Label(new Cell.Link("There", "Nowhere"))),
        ["no rows"] = ("T1", SampleReport.WithRows()),
        ["table without a real name"] = ("T2", Table(table => table with { Name = "Table1" })),
        ["heading empty"] = ("T3", Headed("")),
        ["heading twice"] = ("T3", Headed("NOTES")),
        ["heading with a line break"] = ("T3", Headed("Jun\n2023")),
        ["row too short"] = ("T6", SampleReport.WithRows([Cell.Of("Alone")])),
        ["empty text"] = ("T6", Label(Cell.Of(" "))),
        ["number wider than its column"] = ("T7", Value(new Cell.Number(1_234_567_890))),
        ["heading's word wider than its column"] = ("T7", Headed("Unaccompanied")),
        ["text higher than a row"] = ("T7", Label(Cell.Of(string.Join(' ', Enumerable.Repeat("child", 400))))),
        ["text among numbers"] = ("C1", Value(Cell.Of("about ten"))),
        ["number among texts"] = ("C1", Label(Cell.Of(12))),
        ["number stored as text"] = ("C1", Label(Cell.Of("12%"))),
        ["sign stored as text"] = ("C2", Label(Cell.Of("[x]"))),
        ["sign that is not explained"] = ("C2", With(sheet => sheet with { Legend = [] })),
        ["sign explained and not used"] = ("C2", With(sheet =>
            sheet with { Legend = sheet.Legend.Add(Shorthand.Low) })),
        ["symbols only"] = ("C3", Label(Cell.Of("--"))),
        ["NA"] = ("C4", Label(Cell.Of("n/a"))),
        ["more decimals than shown"] = ("C5", Value(new Cell.Number(0.4m))),
        ["note never used"] = ("C6", Good with { Notes = Good.Notes.Add(new Note(2, "Unused.")) }),
        ["note never declared"] = ("C6", Good with { Notes = [] }),
        ["note in a data cell"] = ("C6", SampleReport.WithRows(
            SampleReport.Row("Row", Cell.Of(1), "Met [note 1]", Tone.Good))),
        ["quotation mark around a number"] = ("C7", Value(new Cell.Number(1, After: "\""))),
        ["quarter by number"] = ("C8", Headed("Q1 2023")),
        ["table too wide for its paper"] = ("P1", Column(column => column with { Width = 150 })),
    };

    public static TheoryData<string> Breaches => [.. Broken.Keys];

    [Fact]
    public void Check_ReportThatKeepsTheRules_FindsNothing() => Assert.Empty(ReportValidator.Check(Good));

    [Theory]
    [MemberData(nameof(Breaches))]
    public void Check_OneRuleBroken_NamesIt(string what) =>
        Assert.Contains(ReportValidator.Check(Broken[what].Report), breach => breach.Rule == Broken[what].Rule);

    [Fact]
    public void Write_RuleBroken_WritesNothingAndNamesNoValue()
    {
        using var stream = new MemoryStream();
        var report = Label(Cell.Of("n/a"));
        var exception = Assert.Throws<InvalidReportException>(() => WorkbookWriter.Write(report, stream));
        Assert.Equal(0, stream.Length);
        Assert.DoesNotContain("n/a", exception.Message, StringComparison.Ordinal);
        Assert.Contains("C4 on Visits_this_month", exception.Message, StringComparison.Ordinal);
    }

    private static Report With(Func<TableSheet, TableSheet> change) => SampleReport.With(change);

    private static Report Table(Func<Table, Table> change) => SampleReport.WithTable(change);

    private static Report Column(Func<Column, Column> change) =>
        Table(table => table with { Columns = table.Columns.SetItem(4, change(table.Columns[4])) });

    private static Report Headed(string heading) => Table(table =>
        table with { Columns = table.Columns.SetItem(1, table.Columns[1] with { Heading = heading }) });

    private static Report Label(Cell cell) => Replace(0, cell);

    private static Report Value(Cell cell) => Replace(1, cell);

    private static Report Replace(int column, Cell cell) =>
        Table(table => table with { Rows = [table.Rows[0].SetItem(column, cell), .. table.Rows.Skip(1)] });
}
