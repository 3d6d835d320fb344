using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Extracts.Records;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.Assembly;

public sealed class MonthAssemblerTests
{
    private const string Contacts = ListNames.Contacts;

    [Fact]
    public void Assemble_RowsEqualInEveryColumn_AreOneAndTheCopiesAreReported()
    {
        var file = Sheets.Csv(
            Contacts,
            Sheets.Usable(Contacts, 1, ("Gender", "b) Female")),
            Sheets.Usable(Contacts, "1.0", ("Gender", "female")));

        var assembly = Sheets.June2023(file);
        var list = Assert.Single(CheckFile.Run(file).Lists);

        Assert.Single(assembly.Extract.Contacts.Rows);
        Assert.Equal(3, Assert.Single(assembly.Findings.Of("duplicate-row")).Row);
        Assert.Empty(assembly.Findings.Of("possible-duplicate"));
        Assert.Equal((2, 1, 0, 1), (list.RowsRead, list.RowsUsed, list.SetAside, list.Copies));
    }

    [Fact]
    public void Assemble_TheSameChildAndDateWithAnotherDetail_BothCountWithAWarning()
    {
        var assembly = Sheets.June2023(Sheets.Csv(Contacts,
            Sheets.Usable(Contacts, 1, ("Contact Source", "6: Police")),
            Sheets.Usable(Contacts, 1, ("Contact Source", "4: Housing")),
            Sheets.Usable(Contacts, 1, (Contact.DateColumn, "16/06/2023"))));

        Assert.Equal(3, assembly.Extract.Contacts.Rows.Length);
        Assert.Equal(3, Assert.Single(assembly.Findings.Of("possible-duplicate")).Row);
    }

    [Fact]
    public void Assemble_ADifferenceInAnUnknownColumn_IsADifference()
    {
        var assembly = Sheets.June2023(CsvBuilder.Csv(
            ["Child Unique ID", "Date of Contact", "Our note"], ["1", "15/06/2023", "a"],
            ["1", "15/06/2023", "b"]).ToUploadedFile());

        Assert.Equal(2, assembly.Extract.Contacts.Rows.Length);
    }

    [Fact]
    public void Assemble_ARecord_KnowsItsFileSheetAndRow()
    {
        var extract = Sheets.June2023(
            Sheets.Csv(ListNames.Referrals, Sheets.Usable(ListNames.Referrals, 5)),
            Sheets.Book(Contacts, Sheets.Usable(Contacts, 6), Sheets.Usable(Contacts, 7))).Extract;

        var row = extract.Contacts.Rows[1];
        Assert.Equal((3, "List 1.xlsx", "List 1", "7"), (row.Origin.Row,
            extract.Origins[row.Origin.Table].File, extract.Origins[row.Origin.Table].Sheet,
            extract.Children.IdOf(row.Child)));
    }

    [Fact]
    public void Assemble_AMissingListAndAnEmptyOne_AreNotTheSame()
    {
        var extract = Sheets.June2023(XlsxBuilder.Workbook()
            .Sheet("List 1", Sheets.Headings(Contacts), Sheets.Usable(Contacts, 1))
            .Sheet("List 3", Sheets.Headings(ListNames.Referrals)).ToUploadedFile()).Extract;

        Assert.True(extract.Referrals.IsPresent);
        Assert.Empty(extract.Referrals.Rows);
        Assert.False(extract.Assessments.IsPresent);
    }

    [Theory]
    [InlineData(13, 0)]
    [InlineData(14, 1)]
    [InlineData(7, 0)]
    [InlineData(6, 1)]
    public void Assemble_RowsMoreThan30PercentOffLastMonths_IsAWarning(int rows, int findings)
    {
        var may = new ListContent(Sheets.June.Previous, Contacts, "may.csv", "hash", 10);

        var assembly = Sheets.June2023(
            new AssemblyContext { OtherPeriods = [may] },
            Sheets.Csv(Contacts, [.. Enumerable.Range(1, rows).Select(id => Sheets.Usable(Contacts, id))]));

        Assert.Equal(findings, assembly.Findings.Of("rows-off-last-month").Count());
    }

    [Fact]
    public void Assemble_NoEventInTheMonthOrMostAfterIt_IsAWarningThatSaysSo()
    {
        object?[] On(int id, string date) => Sheets.Row(Contacts, ("Child Unique ID", id), (Contact.DateColumn, date));

        var early = Sheets.June2023(Sheets.Csv(Contacts, On(1, "31/05/2023")));
        var late = Sheets.June2023(Sheets.Csv(Contacts, On(1, "30/06/2023"), On(2, "01/07/2023"), On(3, "02/07/2023")));
        var half = Sheets.June2023(Sheets.Csv(Contacts, On(1, "01/06/2023"), On(2, "01/07/2023")));

        Assert.Contains(
            "June 2023", Assert.Single(early.Findings.Of("no-event-in-month")).Message, StringComparison.Ordinal);
        Assert.Empty(late.Findings.Of("no-event-in-month"));
        Assert.Single(late.Findings.Of("most-after-month"));
        Assert.Empty(half.Findings.Of("most-after-month"));
    }

    [Fact]
    public void Assemble_TheAuthoritysTeams_GiveWayToThePeriodsOwn()
    {
        var context = new AssemblyContext { Teams = [new Team("Old", null, false, null, null, null, null, null)] };
        var own = CsvBuilder.Csv(
            ["Allocated Team", "Service Area", "Children with Disabilities (Yes/No)"],
            ["Own", "Area", "Yes"]).ToUploadedFile();

        Assert.Equal(
            "Old",
            Sheets.June2023(
                context, Sheets.Csv(Contacts, Sheets.Usable(Contacts, 1))).Extract.Teams.Rows.Single().Name);
        var team = Sheets.June2023(context, own).Extract.Teams.Rows.Single();
        Assert.Equal(("Own", true), (team.Name, team.ChildrenWithDisabilities));
    }

    [Fact]
    public void Assemble_EveryListWithARecord_IsFilledFromItsTable()
    {
        var extract = Sheets.June2023(EveryList.Workbook()).Extract;

        var lists = typeof(MonthExtract).GetProperties().Where(property => property.PropertyType.IsGenericType
            && property.PropertyType.GetGenericTypeDefinition() == typeof(ListOf<>)).ToList();
        Assert.Equal(27, lists.Count);
        Assert.All(lists, list =>
        {
            dynamic rows = ((dynamic)list.GetValue(extract)!).Rows;
            Assert.True(rows.Length == 1, list.Name);
        });
    }

    [Fact]
    public void Assemble_CodesAndDates_AreTypedInTheRecords()
    {
        var extract = Sheets.June2023(EveryList.Workbook()).Extract;

        Assert.Equal(CaseStatus.ChildInNeedPlan, extract.ChildrenInNeed.Rows[0].Status);
        Assert.Equal("Neglect", extract.ProtectionPlans.Rows[0].LatestCategory);
        Assert.Equal(2, extract.ProtectionPlans.Rows[0].PreviousPlans);
        Assert.Equal(
            ("K2", "PR4", "V3"),
            (extract.CarePeriods.Rows[0].PlacementType,
                extract.CarePeriods.Rows[0].Provider,
                extract.CarePeriods.Rows[0].LegalStatus));
        Assert.Equal(
            (InTouch.Refused, Answer.No, "F1"),
            (extract.CareLeavers.Rows[0].InTouch,
                extract.CareLeavers.Rows[0].Suitable,
                extract.CareLeavers.Rows[0].Activity));
        Assert.Equal(Section47Result.ProtectionConference, extract.Section47Outcomes.Rows[0].Outcome);
        Assert.Equal(SupervisionType.ManagementOversight, extract.Supervision.Rows[0].Type);
        Assert.Equal(PlanType.PathwayPlan, extract.Plans.Rows[0].Type);
        Assert.Equal(
            (VisitType.ChildInCare, 6),
            (extract.VisitFrequencies.Rows[0].Type, extract.VisitFrequencies.Rows[0].Weeks));
        Assert.Equal(19.9m, extract.PlacementDistances.Rows[0].Miles);
        Assert.Equal("WBRI", extract.Contacts.Rows[0].Ethnicity);
    }
}
