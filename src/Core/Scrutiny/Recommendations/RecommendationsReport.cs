using Reporting.Disclosure;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Recommendations;

/// <summary>Monitoring of the panel's recommendations, for the agenda pack and for officers.</summary>
/// <remarks>Source: scrutiny.md, Monitoring of recommendations.</remarks>
internal static class RecommendationsReport
{
    public const string Name = "recommendations";

    private const string Title = "Monitoring of recommendations";

    public static Paper Make(PaperScope scope)
    {
        var list = Monitoring.Of(scope);
        var names = new AppendixScope(scope.Figures);
        return new Paper
        {
            Public = PublicReport.Of(
                DisclosureControl.Words(list), shown => Of(names, scope.Details, shown, Edition.Public)),
            Officer = Of(names, scope.Details, list, Edition.Officer),
            Findings = list.Findings,
        };
    }

    /// <summary>A month by which some list was sent.</summary>
    public static bool IsExpected(PaperScope scope) => scope.Quality.Any(month => month.HasRecommendations);

    private static Report Of(AppendixScope names, CoverDetails details, MonitoredList list, Edition edition)
    {
        var sheets = new MonitoringSheets(names, list).All;
        return new Report
        {
            Name = Name,
            Edition = edition,
            Title = edition == Edition.Officer ? $"{Title}, officer edition" : Title,
            Area = names.Area,
            Period = names.Month.ToWords(),
            Organisation = $"{names.Figures.Reference.Authority} children's services",
            Keywords =
            [
                "children's services", "scrutiny", "recommendations", names.Figures.Reference.Authority,
                names.Month.ToWords(),
            ],
            Cover = CoverOf(names, details, list),
            Sheets = edition == Edition.Officer ? sheets.Add(FindingsOf(names, list)) : sheets,
        };
    }

    private static TableSheet FindingsOf(AppendixScope names, MonitoredList list)
    {
        const string Subject = "What to mend in the list of recommendations";
        return new TableSheet
        {
            Tab = "What_to_mend",
            Title = names.Title(Subject),
            Subject = Subject,
            Remarks = ["Items are named by their place in the list."],
            Table = FindingTables.ByRule("What_to_mend_table", list.Findings).OrSaying("Nothing to mend"),
        }.Finished();
    }

    private static Cover CoverOf(AppendixScope names, CoverDetails details, MonitoredList list) => new()
    {
        About =
        [
            "What the scrutiny panel asked for, what officers have done, and what may leave the list. Items are "
            + "reported to each meeting until the panel accepts them as completed.",
            .. MonitoringWords.Taken(list),
            .. names.Figures.Reference.IsSynthetic
                ? (IEnumerable<string>)["SYNTHETIC: the authority is made up and so is every item."]
                : [],
        ],
        PeriodAndArea = $"{names.Month.ToWords()}, for {names.Area}.",
        Source = $"{names.Figures.Reference.Authority} children's services, list of recommendations and meetings.",
        Published = AppendixCover.Published(names, details),
        NextUpdate = AppendixCover.NextUpdate(names, details, "The list is reported every month"),
        Contact = $"{names.Figures.Reference.Reports.Contact}, {names.Figures.Reference.Authority}.",
        HowToRead =
        [
            "Each worksheet after the contents holds one table that starts in column A. The contents link to each.",
            "Titles and actions are officers' own words. A text longer than a row can show goes on in the next row.",
        ],
        Revisions = ["An item's words are those of the latest list; earlier papers stand as they were published."],
        DataQuality = [.. DataQuality(list)],
    };

    private static IEnumerable<string> DataQuality(MonitoredList list)
    {
        if (list.ListOf is null)
            yield return "No list of recommendations was received.";
        else if (list.ListOf == list.Month)
            yield return "The month's list was received.";
        foreach (var words in MonitoringWords.Gaps(list))
            yield return words;
        if (list.Items.Count(item => item.IsMissing) is > 0 and var missing)
        {
            yield return $"{MonitoringWords.Count(missing, "item")} of an earlier list, not completed then, missing "
                + "from this one and kept here.";
        }
    }
}
