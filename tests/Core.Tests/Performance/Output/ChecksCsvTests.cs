using System.Text;
using Reporting.Checks;
using Reporting.Performance.Output;

namespace Reporting.Tests.Performance.Output;

public sealed class ChecksCsvTests
{
    [Fact]
    public void Write_Finding_FillsEveryColumn() => Assert.Equal(
        [
            "rule,severity,list,file,sheet,row,column,indicator,period,message",
            "end-before-start,set aside,List 7,May.xlsx,List_7,12,Plan end,cp-plans,2023-05,\"End, before start.\"",
        ],
        Written(new Finding("end-before-start", Severity.SetAside, "End, before start.")
        {
            List = "List 7",
            File = "May.xlsx",
            Sheet = "List_7",
            Row = 12,
            Column = "Plan end",
            Indicator = "cp-plans",
            Period = new(2023, 5),
        }));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44")]
    [InlineData("-44")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    public void Write_TextASpreadsheetWouldRun_IsMadeText(string name)
    {
        var line = Written(new Finding("rule", Severity.Note, "Message.") { File = name })[1];
        Assert.Equal($"rule,note,,\"'{name}\",,,,,,Message.", line);
    }

    [Fact]
    public void Write_NoFindings_WritesTheHeadings() => Assert.Single(Written());

    private static string[] Written(params Finding[] findings)
    {
        using var stream = new MemoryStream();
        ChecksCsv.Write(stream, findings);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd().Split("\r\n");
    }
}
