using NodaTime;
using Reporting.Performance.Appendix;
using Reporting.Tests.Workbooks;
using Reporting.Workbooks;

namespace Reporting.Tests.Performance.Appendix;

/// <summary>
/// Every workbook the product makes keeps every essential rule of the standard: read from the file itself.
/// </summary>
public sealed class AppendixConformanceTests
{
    private static readonly CoverDetails Draft = new(MissingLists: ["List 5", "supervision"]);
    private static readonly CoverDetails Published = new(new LocalDate(2023, 7, 12));

    private static readonly Dictionary<string, Func<Report>> Reports = new(StringComparer.Ordinal)
    {
        ["panel, Southampton"] = () => Appendices.PublicPanel(SouthamptonFigures.June2023, Draft),
        ["panel officer, Southampton"] = () => Appendices.OfficerPanel(SouthamptonFigures.June2023, Draft),
        ["quarterly, Southampton"] = () => Appendices.PublicQuarterly(SouthamptonFigures.June2023, Published),
        ["panel"] = () => Appendices.PublicPanel(MadeUpFigures.Everything, Published),
        ["panel officer"] = () => Appendices.OfficerPanel(MadeUpFigures.Everything, Draft),
        ["quarterly"] = () => Appendices.PublicQuarterly(MadeUpFigures.Everything, Draft),
        ["quarterly officer"] = () => Appendices.OfficerQuarterly(MadeUpFigures.Everything, Published),
        ["panel without values"] = () => Appendices.PublicPanel(MadeUpFigures.Empty, Draft),
        ["quarterly officer without values"] = () => Appendices.OfficerQuarterly(MadeUpFigures.Empty, Draft),
        ["quarterly, March"] = () => Appendices.PublicQuarterly(
            MadeUpFigures.Everything with { Period = new(2024, 3) }, Draft),
        ["receipt"] = () => ReceiptReport.Of(SampleReceipt.WithFindings),
        ["receipt of a rejected file"] = () => ReceiptReport.Of(SampleReceipt.Rejected),
    };

    public static TheoryData<string> Names => [.. Reports.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_EveryReport_KeepsTheStandard(string name) =>
        Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(Reports[name]())));

    [Fact]
    public void Write_SameFiguresTwice_GivesTheSameBytes() => Assert.Equal(
        WrittenWorkbook.BytesOf(Appendices.OfficerPanel(MadeUpFigures.Everything, Draft)),
        WrittenWorkbook.BytesOf(Appendices.OfficerPanel(MadeUpFigures.Everything, Draft)));

    [Fact]
    public void Tabs_OfTwoMonths_AreTheSame()
    {
        var june = Appendices.PublicPanel(MadeUpFigures.Everything, Draft);
        var july = Appendices.PublicPanel(MadeUpFigures.Everything with { Period = new(2023, 7) }, Published);
        Assert.Equal(june.Sheets.Select(sheet => sheet.Tab), july.Sheets.Select(sheet => sheet.Tab));
    }

    [Fact]
    public void Tabs_OfAMonthWithNothingToShow_AreTheSame()
    {
        var full = Appendices.OfficerPanel(MadeUpFigures.Everything, Draft);
        var empty = Appendices.OfficerPanel(MadeUpFigures.Empty, Draft);
        Assert.Equal(full.Sheets.Select(sheet => sheet.Tab), empty.Sheets.Select(sheet => sheet.Tab));
    }
}
