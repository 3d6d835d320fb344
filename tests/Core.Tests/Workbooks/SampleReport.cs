using System.Collections.Immutable;
using Reporting.Workbooks;

namespace Reporting.Tests.Workbooks;

/// <summary>A small report that keeps every rule; tests change one thing of it.</summary>
internal static class SampleReport
{
    public static Cover Cover { get; } = new()
    {
        About = ["Figures about the borough's children."],
        PeriodAndArea = "June 2023, Anytown.",
        Source = "Extracts of the case system.",
        Published = "Draft, not published.",
        NextUpdate = "July 2023.",
        Contact = "Performance team.",
        HowToRead = ["Each worksheet holds one table."],
        Revisions = ["None."],
        DataQuality = ["Every list was there."],
    };

    public static TableSheet Sheet { get; } = new TableSheet
    {
        Tab = "Visits_this_month",
        Title = "Visits this month: Anytown, June 2023",
        Subject = "Visits this month",
        Source = "case system extracts",
        Table = new Table(
            "Visits_this_month",
            [
                Column.Label("Indicator", 40), Column.Numbers("Jun 2023", 9), Column.Dates("Counted on"),
                Column.Words("Status [note 1]", 12), Column.Words("Notes", 30),
            ],
            [
                Row("Children visited", new Cell.Number(95, After: "%"), "Met", Tone.Good),
                Row("Children counted", new Cell.Number(1867), "Missed", Tone.Bad),
                Row("Children moved", Cell.NotApplicable, "Within tolerance", Tone.Caution),
            ]),
    }.Finished();

    public static Report Report { get; } = new()
    {
        Name = "visits",
        Edition = Edition.Public,
        Title = "Visits",
        Area = "Anytown",
        Period = "June 2023",
        Organisation = "Anytown Council",
        Keywords = ["children", "visits"],
        Cover = Cover,
        Sheets = [Sheet],
        Notes = [new Note(1, "Status is decided before rounding.")],
    };

    public static Report WithRows(params ImmutableArray<ImmutableArray<Cell>> rows) =>
        With(sheet => sheet with { Table = sheet.Table with { Rows = rows } });

    public static Report WithTable(Func<Table, Table> change) =>
        With(sheet => sheet with { Table = change(sheet.Table) });

    public static Report With(Func<TableSheet, TableSheet> change) => Report with { Sheets = [change(Sheet)] };

    public static ImmutableArray<Cell> Row(string label, Cell value, string status, Tone tone, string notes = "None") =>
    [
        Cell.Of(label), value, Cell.Of(new NodaTime.LocalDate(2023, 6, 30)),
        new Cell.Text(status, tone), Cell.Of(notes),
    ];
}
