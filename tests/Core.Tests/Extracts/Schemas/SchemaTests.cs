using System.Reflection;
using System.Text.Json;
using Reporting.Extracts;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;
using Reporting.Periods;

namespace Reporting.Tests.Extracts.Schemas;

public sealed class SchemaTests
{
    [Fact]
    public void Extracts_HoldElevenNationalListsAndEveryLocalOne()
    {
        Assert.Equal(
            Enumerable.Range(1, 11).Select(number => $"List {number}"),
            ShippedSchemas.AnnexA.Select(list => list.Name));
        Assert.Equal(19, ShippedSchemas.Local.Length);
        var names = typeof(ListNames).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(names.Order(), ShippedSchemas.Extracts.Select(list => list.Name).Order());
    }

    [Theory]
    [InlineData("List 1", "Child Unique ID", "Date of Contact")]
    [InlineData("List 2", "Child Unique ID", "Assessment start date", "Assessment completion date")]
    [InlineData("List 3", "Child Unique ID", "Date of referral")]
    [InlineData("List 4", "Child Unique ID", "Continuous Assessment Start Date", "Continuous Assessment Date of Authorisation")]
    [InlineData("List 5", "Child Unique ID", "Strategy discussion initiating Section 47 Enquiry Start Date", "Date of Initial Child Protection Conference")]
    [InlineData("List 6", "Child Unique ID", "CIN Start Date", "CIN Closure Date", "Case status")]
    [InlineData("List 7", "Child Unique ID", "Child Protection Plan Start Date", "Child Protection Plan End Date")]
    [InlineData("List 8", "Child Unique ID", "Date Started to be Looked After", "Date Ceased to be Looked After")]
    [InlineData("List 9", "Child Unique ID")]
    [InlineData("List 10", "Child Unique ID", "Date of Decision that Child Should be Placed for Adoption")]
    [InlineData("List 11", "Individual adopter identifier", "Date enquiry received")]
    [InlineData("core_groups", "Child Unique ID", "Core Group Due Date", "Core Group Held Date")]
    public void Columns_OfEachList_RequireTheIdAndTheDatesThatDefineIt(string list, params string[] required) =>
        Assert.Equal(
            required, ShippedSchemas.Of(list).Columns.Where(column => column.Required).Select(column => column.Name));

    [Fact]
    public void Columns_ThatRecordsName_StandInTheSchemaWithTheirKind()
    {
        var lists = typeof(MonthExtract).GetProperties()
            .Where(property =>
                property.PropertyType is { IsGenericType: true } type
                && type.GetGenericTypeDefinition() == typeof(ListOf<>));
        var empty = new MonthExtract(new ReportingMonth(2023, 6), new ChildRegister());
        var named = 0;
        foreach (var property in lists)
        {
            var name = (string)property.PropertyType.GetProperty("Name")!.GetValue(property.GetValue(empty))!;
            var record = property.PropertyType.GetGenericArguments()[0];
            foreach (var constant in record
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.IsLiteral))
            {
                var column = (string)constant.GetRawConstantValue()!;
                Assert.True(ShippedSchemas.Of(name).PlaceOf(column) >= 0, $"{name} has no column {column}");
                named++;
            }
        }

        Assert.True(named > 40);
    }

    [Fact]
    public void HeadingMap_TheHeadingsOf2019And2024_AreAllKnown()
    {
        if (SharedFiles.Find("reference-data/annex-a-columns.json") is not { } path)
            return;

        using var json = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var list in json.RootElement.GetProperty("lists").EnumerateObject())
        {
            var schema = ShippedSchemas.Of(list.Name);
            foreach (var edition in (string[])["headers_2019_exact", "headers_2024_liia_sample"])
            {
                var headings = list.Value
                    .GetProperty(edition)
                    .EnumerateArray()
                    .Select(heading => heading.GetString()!)
                    .ToList();
                var places = headings.Select(heading =>
                    HeadingMap.Shipped.PlaceOf(schema, FoldedText.OfHeading(heading)));
                Assert.DoesNotContain(-1, places);
                Assert.Equal(headings.Count, places.Distinct().Count());
            }

            Assert.Equal(
                list.Value
                    .GetProperty("codes")
                    .EnumerateObject()
                    .Select(codes => FoldedText.OfHeading(codes.Name))
                    .Order(),
                schema.Columns.Where(column => column.Codes is not null && HasPublishedCodes(column.Name))
                    .Select(column => FoldedText.OfHeading(column.Name)).Order());
        }
    }

    [Fact]
    public void Spans_OfEveryList_NameDateColumns()
    {
        foreach (var list in ShippedSchemas.Extracts)
        {
            var columns = list.Spans.SelectMany(span => (string[])[span.Start, span.End]);
            Assert.All(columns, column => Assert.Equal(ColumnKind.Date, list.Columns[list.PlaceOf(column)].Kind));
            Assert.All(list.Once, column => Assert.True(list.PlaceOf(column) >= 0));
        }
    }

    /// <summary>Yes-or-no questions to which the workbook gives no code set.</summary>
    private static bool HasPublishedCodes(string column) =>
        !column.StartsWith("Unaccompanied Asylum Seeking Child (UASC), or", StringComparison.Ordinal)
        && column != "Is the (prospective) adopter fostering for adoption?";
}
