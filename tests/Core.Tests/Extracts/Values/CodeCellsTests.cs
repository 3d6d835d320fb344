using Reporting.Extracts;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Rules;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;

namespace Reporting.Tests.Extracts.Values;

public sealed class CodeCellsTests
{
    [Theory]
    [InlineData("List 1", "Gender", "a) Female")]
    [InlineData("List 3", "Referral NFA?", "b) Yes")]
    [InlineData("List 8", "Placement Type", "a) K2: Children's Homes")]
    [InlineData("List 8", "Placement Type", "p) U1: Children's Homes")]
    [InlineData("List 8", "Placement Type", "K1: Children's Homes")]
    public void Parse_LetterOrShortCodeAgainstWords_FollowsTheWordsAndWarns(string list, string column, string text)
    {
        var cell = Parse(list, column, text);

        Assert.Same(CellRule.ContradictingCode, cell.Rule);
        Assert.EndsWith(cell.Value.Code!.Words, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("teams", "Children with Disabilities (Yes/No)", "Yes")] // this authority's own list has no letters
    [InlineData("teams", "Children with Disabilities (Yes/No)", "a) Yes")]
    [InlineData("List 3", "Referral NFA?", "a) Yes")]
    public void Parse_CodeAsItsListWritesIt_IsNotRemarkedOn(string list, string column, string text)
    {
        var cell = Parse(list, column, text);

        Assert.Null(cell.Rule);
        Assert.Equal("Yes", cell.Value.Code!.Words);
    }

    [Theory]
    [InlineData("List 1", "Gender", "b) Female", "Female")]
    [InlineData("List 1", "Gender", "FEMALE", "Female")]
    [InlineData("List 1", "Gender", " b)  female ", "Female")]
    [InlineData("List 1", "Gender", "F", "Female")]
    [InlineData("List 1", "Gender", "c) Not stated/recorded", "Not stated/recorded (or unborn)")]
    [InlineData("List 3", "Referral NFA?", "Yes", "Yes")]
    [InlineData("List 3", "Referral NFA?", "yes", "Yes")]
    [InlineData("List 3", "Referral NFA?", "a) Yes", "Yes")]
    [InlineData("List 3", "Referral NFA?", "Y", "Yes")]
    [InlineData("List 1", "Ethnicity", "s) NOBT", "NOBT")]
    [InlineData("List 1", "Ethnicity", "White British", "WBRI")]
    [InlineData("List 1", "Contact Source", "q) 6: Police", "6")]
    [InlineData("List 1", "Contact Source", "POLICE", "6")]
    [InlineData("List 1", "Contact Source", "3A", "3A")]
    [InlineData("List 1", "Contact Source", "h) 3B: Health services", "3B")]
    [InlineData("List 1", "Contact Source", "h) Health services", "3B")]
    [InlineData("List 8", "Placement Type", "p) K2: Children\u2019s Homes", "K2")]
    [InlineData("List 8", "Placement Type", "K2", "K2")]
    [InlineData("List 8", "Placement Type", "K2: a home by other words", "K2")]
    [InlineData("List 8", "Placement Type", "a) U1: Foster placement \u2013 relatives \u2013 long term", "U1")]
    [InlineData("List 8", "Placement Provider", "e) PR4 - Private provision", "PR4")]
    [InlineData("List 8", "What is the permanence plan for this child?", "Long-term fostering", "Long-term fostering")]
    [InlineData("List 8", "What is the permanence plan for this child?", "g) Other", "Other")]
    [InlineData("List 9", "Activity Status", "G5: Not in education, employment or training - other", "G5")]
    [InlineData("List 9", "Activity Status", "F3", "F3")]
    [InlineData("List 9", "Type of Accommodation", "Semi-independent, transitional accommodation and self-contained accommodation", "D")]
    [InlineData("List 10", "Reason Why Child No Longer Placed for Adoption", "RD2", "RD2")]
    [InlineData("section_47_outcomes", "Outcome", "no further action", "No further action")]
    public void Parse_LetterAndWordsOrWordsOrShortCode_IsTheCode(string list, string column, string text, string key) =>
        Assert.Equal(key, Parse(list, column, text).Value.Code?.Key);

    [Theory]
    [InlineData("List 1", "Gender", "a)")]
    [InlineData("List 1", "Gender", "b")]
    [InlineData("List 6", "Case status", "c")]
    [InlineData("List 6", "Case status", "c) something else")]
    [InlineData("List 1", "Contact Source", "Health services")]
    [InlineData("List 4", "Was the child assessed as requiring LA children's social care support", "Assessment updated")]
    public void Parse_LetterAloneOrWordsOfNoOneCode_IsUnknownAndBlank(string list, string column, string text)
    {
        var cell = Parse(list, column, text);

        Assert.Same(CellRule.UnknownCode, cell.Rule);
        Assert.True(cell.Value.IsBlank);
    }

    [Fact]
    public void Parse_EveryShippedCode_IsItselfInEachOfItsForms()
    {
        foreach (var (list, column) in ShippedSchemas.Extracts
            .SelectMany(list => list.Columns.Select(column => (list, column)))
            .Where(each => each.column.Codes is not null))
        {
            var cells = new CodeCells(column, CodeMap.Shipped.Of(list, column));
            foreach (var code in column.Codes!.Codes)
            {
                var name = code.Short is null ? code.Words : $"{code.Short}: {code.Words}";
                var full = code.Letter is null ? name : $"{code.Letter}) {name}";
                Assert.Equal(code.Key, cells.Parse(Cell.OfText(full)).Value.Code?.Key);
                Assert.Null(cells.Parse(Cell.OfText(full)).Rule);
                Assert.Equal(code.Key, cells.Parse(Cell.OfText(code.Key)).Value.Code?.Key);
            }
        }
    }

    [Fact]
    public void Parse_WordsWithoutTheirLetter_AreNoted() =>
        Assert.Same(CellRule.CodeWithoutLetter, Parse(ListNames.Contacts, "Gender", "Female").Rule);

    private static ParsedCell Parse(string list, string column, string text)
    {
        var schema = ShippedSchemas.Of(list);
        var read = schema.Columns[schema.PlaceOf(column)];
        return new CodeCells(read, CodeMap.Shipped.Of(schema, read)).Parse(Cell.OfText(text));
    }
}
