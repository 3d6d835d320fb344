using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Extracts.Schemas;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts;

/// <summary>A workbook that holds every list, one row each.</summary>
internal static class EveryList
{
    private static readonly Dictionary<string, (string, object?)[]> Particular = new()
    {
        [ListNames.ChildrenInNeed] = [(ChildInNeed.StatusColumn, "c) Child in need plan")],
        [ListNames.ChildProtection] =
        [
            ("Latest Category of Abuse", "Neglect"), (ProtectionPlan.PreviousPlansColumn, 2),
        ],
        [ListNames.ChildrenInCare] =
            [
                (CarePeriod.PlacementTypeColumn, "K2"), (CarePeriod.ProviderColumn, "e) PR4 - Private provision"),
                (CarePeriod.LegalStatusColumn, "V3"),
            ],
        [ListNames.CareLeavers] =
            [
                (CareLeaver.InTouchColumn, "d) Refu"), (CareLeaver.SuitabilityColumn, "b) Unsuitable"),
                (CareLeaver.ActivityColumn, "F1"),
            ],
        [ListNames.Section47Outcomes] = [(Section47Outcome.OutcomeColumn, "Child protection conference")],
        [ListNames.Supervision] = [(SupervisionRecord.TypeColumn, "management oversight")],
        [ListNames.Plans] = [(LatestPlan.TypeColumn, "Pathway Plan")],
        [ListNames.VisitFrequency] = [("Visit Type", "CLA"), ("Agreed Frequency (weeks)", "6")],
        [ListNames.Caveats] = [("Indicator", "cla")],
        [ListNames.PlacementDistance] = [("Distance from Home (miles)", 19.9)],
    };

    public static UploadedFile Workbook()
    {
        var book = XlsxBuilder.Workbook();
        foreach (var list in ShippedSchemas.Extracts)
        {
            book.Sheet(list.Name, Sheets.Headings(list.Name), Sheets.Usable(list.Name, "SYN-000123",
                [.. Texts(list), .. Ethnicity(list), .. Particular.GetValueOrDefault(list.Name, [])]));
        }

        return book.ToUploadedFile();
    }

    private static IEnumerable<(string, object?)> Texts(ListSchema list) =>
        list.Columns.Where(column => column.Kind == ColumnKind.Text).Select(column => (column.Name, (object?)"text"));

    private static (string, object?)[] Ethnicity(ListSchema list) =>
        list.PlaceOf("Ethnicity") >= 0 ? [("Ethnicity", "a) WBRI")] : [];
}
