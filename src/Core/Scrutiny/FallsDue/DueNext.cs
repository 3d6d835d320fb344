using System.Collections.Immutable;
using NodaTime;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.FallsDue;

/// <summary>
/// What falls due in the ten working days after month end, and what the next month end will show of it.
/// </summary>
/// <remarks>
/// The definitions are asked about the next month end with this month's lists, as if nobody recorded anything more, so
/// that what falls due can't differ from what will be late. Source: scrutiny.md, Falls due next.
/// </remarks>
/// <param name="MonthEnd">The day the lists were taken for.</param>
/// <param name="Until">The tenth working day after it; null where its year's bank holidays are not known.</param>
/// <param name="NextMonthEnd">The day that the forecasts speak of.</param>
/// <param name="Indicators">Each that asks for something by a day, in the catalogue's order.</param>
internal sealed record DueNext(
    LocalDate MonthEnd, LocalDate? Until, LocalDate NextMonthEnd, ImmutableArray<DueIndicator> Indicators)
{
    public const int WorkingDays = 10;

    /// <param name="group">A team or service area, by the teams at month end; null: the authority.</param>
    public static DueNext Of(MonthCases cases, PaperGroup? group = null)
    {
        var end = cases.Period.End;
        var until = cases.Context.Calendar.KnownWorkingDayAfter(WorkingDays, end);
        var asked = AllDefinitions.Measured.Where(definition => definition.Timescale is { FallsDue: true });
        return new DueNext(end, until, cases.Period.Next.End, [.. asked.Select(each => Of(each, cases, until, group))]);
    }

    private static DueIndicator Of(Definition definition, MonthCases cases, LocalDate? until, PaperGroup? group)
    {
        try
        {
            return until is { } day
                ? DueIndicator.Of(definition, cases, day, group)
                : DueIndicator.Unknown(definition, new MissingBankHolidaysException(cases.Period.Next.Year).Message);
        }
        catch (MissingBankHolidaysException missing)
        {
            return DueIndicator.Unknown(definition, missing.Message);
        }
    }
}
