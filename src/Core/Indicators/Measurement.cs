using Reporting.Checks;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>One indicator's cases in every month that an extract tells of it.</summary>
internal sealed class Measurement(Definition definition, ExtractView extract)
{
    private const int LongestMonths = 25;

    private readonly Fold fold = new(definition, extract);
    private readonly List<Finding> findings = [];
    private readonly SortedDictionary<int, List<ReportingMonth>> monthsWithoutBankHolidays = [];
    private readonly List<IndicatorResult> notAvailable = [];

    public IReadOnlyList<Finding> Findings => findings;

    public IEnumerable<IndicatorResult> Results => [.. notAvailable, .. fold.Results()];

    private ReportingMonth Period => extract.Lists.Period;

    public void Run(Availability availability)
    {
        if (availability.Missing(definition) is { } missing)
        {
            notAvailable.Add(NotAvailable(missing));
            return;
        }

        foreach (var month in Months().Select(extract.At))
            Measure(month);
        findings.AddRange(monthsWithoutBankHolidays.Select(each => MonthsLeftOut(each.Key, each.Value)));
    }

    private IEnumerable<ReportingMonth> Months() =>
        Period.LastMonths(Math.Clamp(definition.EarliestMonth(extract).MonthsUntil(Period) + 1, 1, LongestMonths));

    private void Measure(MonthView month)
    {
        var isPeriod = month.Month == Period;
        if (definition.Unless(month) is { } reason)
        {
            // Of an earlier month a later extract that can't tell says nothing: its own period's figure stands.
            if (isPeriod)
                notAvailable.Add(NotAvailable(reason));
            return;
        }

        try
        {
            var cases = definition.Cases(month).ToList();
            if (isPeriod)
                findings.AddRange(new CaseFindings(definition, month, cases).All());
            fold.Add(month, Published(cases));
        }
        catch (MissingBankHolidaysException missing) when (!isPeriod)
        {
            if (!monthsWithoutBankHolidays.TryGetValue(missing.Year, out var months))
                monthsWithoutBankHolidays.Add(missing.Year, months = []);
            months.Add(month.Month);
        }
    }

    /// <summary>Configuration decides whether suspected team moves are in the published figure.</summary>
    private List<Case> Published(List<Case> cases) => extract.Context.Settings.PublishSuspectedReferrals
        ? cases
        : cases.FindAll(one => !one.Marks.HasFlag(CaseMarks.SuspectedNotAReferral));

    private IndicatorResult NotAvailable(string reason) => new(
        definition.Indicator,
        Period,
        Breakdown.Authority,
        extract.Context.Authority,
        Figure.NotAvailable(reason),
        Period);

    private Finding MonthsLeftOut(int year, IEnumerable<ReportingMonth> months) => new(
        "bank-holidays-missing",
        Severity.Warn,
        $"{new MissingBankHolidaysException(year).Message} Without them this extract can't tell "
        + $"{string.Join(", ", months.Select(month => month.ToWords()))}.")
    {
        Indicator = definition.Indicator,
        Period = Period,
    };
}
