using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>
/// Entrants and exits from care and from plans, and plans of twelve months and more: the catalogue's indicators that
/// no section of the appendix prints.
/// </summary>
internal static class EntrantsAndExits
{
    public static ImmutableArray<string> Indicators { get; } =
        ["cla-started", "cla-ceased", "cp-plans-started", "cp-plans-ended", "cp-plans-12-months"];

    private static readonly ImmutableArray<string> Repeats = ["re-referrals", "cp-second-plan"];

    /// <summary>Headlines of the authority: thirteen months of each, and what counts.</summary>
    public static IEnumerable<TableSheet> ThirteenMonths(PerformanceFigures figures)
    {
        var scope = new AppendixScope(figures);
        yield return Sheet(scope, "Entrants and exits", Indicators);
        yield return Sheet(scope, "Referrals and plans again", Repeats);
        yield return DefinitionsSheet.Of(scope, Series(scope, [.. Indicators, .. Repeats]));
    }

    /// <summary>What <see cref="ThirteenMonths"/> of the second month tell of the first.</summary>
    public static PrintedParts Prints(Indicator indicator, ReportingMonth month, ReportingMonth of) =>
        Indicators.Concat(Repeats).Contains(indicator.Id, StringComparer.Ordinal)
            ? ThirteenMonthsSheet.Prints(month, of)
            : PrintedParts.None;

    public static IEnumerable<TableSheet> Officer(AnalysesScope scope)
    {
        yield return ByArea(scope);
        yield return Ages(scope).Of(scope);
        yield return Of<CarePeriod>(
            scope, "Care_by_legal_status", "Entrants to care by legal status", "Legal status", ["cla-started"],
            [.. CodeWords.AllLegalStatuses, CodeWords.NotRecorded], care => CodeWords.LegalStatus(care.LegalStatus));
        yield return Of<CarePeriod>(
            scope, "Care_by_reason_ceased", "Exits from care by reason", "Reason", ["cla-ceased"],
            [.. CodeWords.AllReasonsCeased, CodeWords.NotRecorded],
            care => CodeWords.ReasonCeased(care.ReasonCeased));
        yield return Of<ProtectionPlan>(
            scope, "Plans_by_category", "Plans started, ended and of twelve months or more, by category",
            "Latest category of abuse", [.. Indicators.Skip(2)], [.. CodeWords.Abuse, CodeWords.NotRecorded],
            plan => plan.LatestCategory ?? CodeWords.NotRecorded);
    }

    /// <summary>Every indicator by age at month end.</summary>
    public static CountSheet Ages(AnalysesScope scope) => new(
        "Entrants_and_exits_by_age",
        "Entrants and exits by age",
        "Age at month end",
        Table(scope, "entrants-and-exits-age", Indicators, AgeBands.All, row => AgeBands.Of(row, scope.Month.End)))
    {
        Remarks = ["Starts and ends of the month; plans of twelve months or more at month end."],
    };

    private static TableSheet Sheet(AppendixScope scope, string subject, ImmutableArray<string> indicators) =>
        ThirteenMonthsSheet.Of(scope, subject, Series(scope, indicators));

    private static ImmutableArray<IndicatorSeries> Series(
        AppendixScope scope, ImmutableArray<string> indicators) => scope.Of(indicators.Select(Catalogue.Get));

    private static TableSheet ByArea(AnalysesScope scope)
    {
        var cases = Indicators.ToDictionary(
            indicator => indicator, indicator => scope.CasesOf(indicator), StringComparer.Ordinal);
        var areas = scope.AreasOf(cases.Values.SelectMany(each => each ?? []));
        return new CountSheet(
            "Entrants_and_exits_by_area",
            "Entrants and exits by service area",
            "Service area",
            Counts.Table(
                "entrants-and-exits-area",
                scope.Month,
                areas,
                [.. Indicators.Select(TitleOf)],
                (area, title) => cases[IndicatorOf(title)]?.Count(one => scope.AreaOf(one) == area))).Of(scope);
    }

    private static TableSheet Of<T>(
        AnalysesScope scope,
        string tab,
        string subject,
        string label,
        ImmutableArray<string> indicators,
        ImmutableArray<string> rows,
        Func<T, string> rowOf)
        where T : AnnexARow
    {
        var met = indicators.SelectMany(indicator => scope.CasesOf(indicator) ?? [])
            .Select(one => rowOf((T)scope.RowOf(one)!)).ToHashSet(StringComparer.Ordinal);
        return new CountSheet(
            tab, subject, label,
            Table(scope, tab, indicators, [.. rows.Where(met.Contains)], row => rowOf((T)row)))
        {
            Remarks = ["It has a row for each code that was met."],
        }.Of(scope);
    }

    private static Disclosure.CountTable Table(
        AnalysesScope scope,
        string name,
        ImmutableArray<string> indicators,
        ImmutableArray<string> rows,
        Func<AnnexARow, string> rowOf)
    {
        var counts = indicators.ToDictionary(
            TitleOf,
            indicator => scope.CasesOf(indicator)?.CountBy(one => rowOf(scope.RowOf(one)!), StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal);
        return Counts.Table(
            name, scope.Month, rows, [.. indicators.Select(TitleOf)],
            (row, title) => counts[title]?.GetValueOrDefault(row));
    }

    private static string TitleOf(string indicator) => Catalogue.Get(indicator).Title;

    private static string IndicatorOf(string title) => Indicators.First(each => TitleOf(each) == title);
}
