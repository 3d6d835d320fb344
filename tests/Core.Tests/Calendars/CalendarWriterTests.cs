using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Reporting.Calendars;

namespace Reporting.Tests.Calendars;

public sealed class CalendarWriterTests
{
    private static readonly LocalDate Day = new(2023, 7, 6);

    [Fact]
    public void Write_AnyText_ReadsBackWithoutControls()
    {
        var texts = Gen.OneOf(
            ArbMap.Default.GeneratorFor<UnicodeString>().Select(text => text.Get ?? ""),
            Gen.Elements('a', ',', ';', '\\', '\n', '\r', 'é', '€', ':', '"', '\t')
                .ArrayOf(200)
                .Select(each => new string(each)));
        Prop.ForAll(texts.Where(IsUnicode).ToArbitrary(), text =>
        {
            var read = Assert.Single(Read(new CalendarEvent("1", Day, Day, text) { Description = text }).Events);
            Assert.Equal(WithoutControls(text), read.Text("SUMMARY"));
            Assert.Equal(WithoutControls(text), read.Text("DESCRIPTION"));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(67, 1)]
    [InlineData(68, 2)]
    [InlineData(141, 2)]
    [InlineData(142, 3)]
    public void Of_LongLine_IsFoldedAt75Octets(int letters, int lines)
    {
        var line = ContentLine.Of("SUMMARY", new string('x', letters));
        Assert.Equal(lines, line.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Of_LetterOfSeveralOctets_IsNotCut()
    {
        var lines = ContentLine.Of("SUMMARY", new string('x', 66) + "€")
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([74, 4], lines.Select(Encoding.UTF8.GetByteCount));
    }

    [Fact]
    public void Write_WholeDays_EndOnTheDayAfterTheLast()
    {
        var read = Assert.Single(Read(new CalendarEvent("1", Day, Day.PlusDays(4), "Week")).Events);
        Assert.Equal("20230706", read["DTSTART;VALUE=DATE"]);
        Assert.Equal("20230711", read["DTEND;VALUE=DATE"]);
        Assert.Empty(read.Children);
    }

    [Theory]
    [InlineData("2023-01-19", "20230119T150000Z", "20230119T170000Z")]
    [InlineData("2023-06-15", "20230615T140000Z", "20230615T160000Z")]
    public void Write_Hours_AreLondonsInUniversalTime(string day, string from, string to)
    {
        var on = Builders.Dates.Day(day)!.Value;
        var read = Assert.Single(Read(new CalendarEvent("1", on, on, "Panel")
        {
            Hours = (new LocalTime(15, 0), new LocalTime(17, 0)),
        }).Events);
        Assert.Equal((from, to), (read["DTSTART"], read["DTEND"]));
    }

    [Fact]
    public void Write_Entry_HasItsAlarmSequenceAndTheFilesStamp()
    {
        var calendar = Read(new CalendarEvent("abc", Day, Day, "Due") { Alarm = "-PT15H", Sequence = 3 });
        Assert.Equal("Team; calendar", calendar.Root.Text("X-WR-CALNAME"));
        var read = Assert.Single(calendar.Events);
        Assert.Equal(("abc", "20230703T000000Z", "3"), (read["UID"], read["DTSTAMP"], read["SEQUENCE"]));
        Assert.Equal("-PT15H", Assert.Single(read.Children)["TRIGGER"]);
    }

    private static ReadCalendar Read(params CalendarEvent[] events) => ReadCalendar.Of(Encoding.UTF8.GetBytes(
        CalendarWriter.Write(new CalendarFile("Team; calendar", new LocalDate(2023, 7, 3), [.. events]))));

    // A lone surrogate is no text that any file could hold.
    private static bool IsUnicode(string text) => !text.EnumerateRunes().Contains(Rune.ReplacementChar);

    private static string WithoutControls(string text) =>
        new([.. text.ReplaceLineEndings("\n").Where(each => each == '\n' || !char.IsControl(each))]);
}
