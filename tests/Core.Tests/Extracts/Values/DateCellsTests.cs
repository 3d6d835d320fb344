using NodaTime;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Rules;
using Reporting.Extracts.Values;

namespace Reporting.Tests.Extracts.Values;

public sealed class DateCellsTests
{
    private static readonly DateCells Csv = new(latest: null, textIsUsual: true);

    [Theory]
    [InlineData("05/04/2023")]
    [InlineData("5/4/2023")]
    [InlineData("05-04-2023")]
    [InlineData("05.04.2023")]
    [InlineData(" 05/04/2023 ")]
    [InlineData("05/04/2023 13:45")]
    [InlineData("05/04/2023 01:45:59 PM")]
    [InlineData("2023-04-05")]
    [InlineData("2023-04-05T13:45:00")]
    [InlineData("2023-04-05 13:45:00.000")]
    [InlineData("2023-04-05T22:59:00Z")]
    [InlineData("2023-04-04T23:00:00Z")]
    [InlineData("2023-04-05T00:00:00+01:00")]
    [InlineData("5 Apr 2023")]
    [InlineData("05-APR-2023")]
    [InlineData("5 April 2023")]
    [InlineData("45021")]
    [InlineData("45021.75")]
    public void Parse_TextInAnyKnownForm_IsTheDayInLondon(string text) =>
        Assert.Equal(new LocalDate(2023, 4, 5), Csv.Parse(Cell.OfText(text)).Value.Date);

    [Theory]
    [InlineData("05/04/23")]
    [InlineData("5 Apr 23")]
    [InlineData("2023")]
    [InlineData("April 2023")]
    [InlineData("unknown")]
    [InlineData("2023-04-05T25")]
    [InlineData("20230405")]
    [InlineData("05/04/2023 or so")]
    public void Parse_TextThatIsNoFullDate_IsUnreadable(string text) => Breaks(CellRule.UnreadableDate, text);

    [Theory]
    [InlineData("31/02/2023")]
    [InlineData("04/25/2023")]
    [InlineData("29/02/2023")]
    [InlineData("00/01/2023")]
    [InlineData("31/12/1899")]
    [InlineData("0000-01-01")]
    public void Parse_NoCalendarDayOrBefore1900_IsImpossible(string text) => Breaks(CellRule.ImpossibleDate, text);

    [Theory]
    [InlineData("29/02/2024")]
    [InlineData("01/01/1900")]
    public void Parse_DaysAtTheEdge_AreDays(string text) => Assert.NotNull(Csv.Parse(Cell.OfText(text)).Value.Date);

    [Theory]
    [InlineData("-")]
    [InlineData("NULL")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("None")]
    [InlineData("\u00A0")]
    public void Parse_WhatSystemsWriteForNothing_IsBlankWithoutAWord(string text)
    {
        var cell = Csv.Parse(Cell.OfText(text));

        Assert.True(cell.Value.IsBlank);
        Assert.Null(cell.Rule);
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59-05:00")]
    [InlineData("9999-12-31T00:00:00Z")]
    public void Parse_AMomentAtTheEndOfTheCalendar_IsTheDayAsWritten(string text) =>
        Assert.Equal(new LocalDate(9999, 12, 31), Csv.Parse(Cell.OfText(text)).Value.Date);

    [Theory]
    [InlineData(45021, 2023, 4, 5)]
    [InlineData(45021.99, 2023, 4, 5)]
    [InlineData(1, 1900, 1, 1)]
    [InlineData(59, 1900, 2, 28)]
    [InlineData(61, 1900, 3, 1)]
    public void Parse_Serials_AreDays(double serial, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), Csv.Parse(Cell.OfNumber(serial)).Value.Date);

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(60)]
    public void Parse_SerialsThatAreNoDay_AreImpossible(double serial) =>
        Assert.Same(CellRule.ImpossibleDate, Csv.Parse(Cell.OfNumber(serial)).Rule);

    [Fact]
    public void Parse_ANumberTooLargeForASerial_IsUnreadable() =>
        Assert.Same(CellRule.UnreadableDate, Csv.Parse(Cell.OfNumber(20230405)).Rule);

    [Fact]
    public void Parse_ALookupThatFoundNothing_IsBlankButOtherErrorsAreUnreadable()
    {
        Assert.Same(CellRule.ErrorCell, Csv.Parse(Cell.OfError("#N/A")).Rule);
        Assert.Same(CellRule.UnreadableDate, Csv.Parse(Cell.OfError("#REF!")).Rule);
    }

    [Fact]
    public void Parse_ADayAfterTheUpload_IsImpossibleAndTheDayItselfIsNot()
    {
        var known = new DateCells(new LocalDate(2023, 7, 8), textIsUsual: true);

        Assert.Same(CellRule.DateAfterUpload, known.Parse(Cell.OfText("09/07/2023")).Rule);
        Assert.Equal(new LocalDate(2023, 7, 8), known.Parse(Cell.OfText("08/07/2023")).Value.Date);
    }

    [Fact]
    public void Parse_TextInAWorkbook_IsReadAndNoted() =>
        Assert.Same(CellRule.DateAsText, new DateCells(null, textIsUsual: false).Parse(Cell.OfText("2010-01-01")).Rule);

    private static void Breaks(CellRule rule, string text)
    {
        var cell = Csv.Parse(Cell.OfText(text));
        Assert.Same(rule, cell.Rule);
        Assert.True(cell.Value.IsBlank);
    }
}
