using System.Collections.Immutable;
using NodaTime;
using Reporting.Indicators;
using Reporting.Scrutiny.Cases;

namespace Reporting.Scrutiny.FallsDue;

/// <summary>A child for whom something falls due.</summary>
/// <param name="Case">For <see cref="MonthCases.ChildIdOf"/>, in exempt editions alone.</param>
internal sealed record DueCase(Case Case, LocalDate DueOn, string Team, string ServiceArea);

/// <summary>What of one indicator falls due, and what the next month end will show.</summary>
/// <param name="Due">Soonest first; not those that are late already.</param>
internal sealed record DueIndicator(Indicator Indicator, Timescale Timescale, ImmutableArray<DueCase> Due)
{
    /// <summary>At month end.</summary>
    public required Figure Now { get; init; }

    /// <summary>At the next month end if nothing more is done: as the lists stand.</summary>
    public required Figure IfNone { get; init; }

    /// <summary>At the next month end if all that falls due until then is done in time, and nothing that is late now.
    /// </summary>
    public required Figure IfAll { get; init; }

    /// <summary>Why nobody can tell; null where the lists do.</summary>
    public string? Missing { get; init; }

    public static DueIndicator Of(Definition definition, MonthCases cases, LocalDate until, PaperGroup? group)
    {
        var now = cases.Of(definition.Indicator);
        var next = cases.AtNextMonthEnd(definition.Indicator);
        if ((now.Missing ?? next.Missing) is { } missing)
            return Unknown(definition, missing);

        var indicator = Catalogue.Get(definition.Indicator);
        ImmutableArray<Case> ours = [.. now.Published.Where(one => group.Holds(one, cases))];
        ImmutableArray<Case> then = [.. next.Published.Where(one => group.Holds(one, cases))];
        var timescale = definition.Timescale!;
        var late = ours.Where(one => !one.InNumerator).Select(one => KeyOf(one, indicator, timescale)).ToHashSet();
        ImmutableArray<Case> due =
        [
            .. then.Where(one => !one.InNumerator && one.DueOn is not null)
                .Where(one => !late.Contains(KeyOf(one, indicator, timescale)) && !IsPast(one, timescale, cases)),
        ];
        return new DueIndicator(indicator, timescale, Listed(due, until, cases))
        {
            Now = Tally.Of(ours).ToFigure(indicator.Unit),
            IfNone = Tally.Of(then).ToFigure(indicator.Unit),
            IfAll = Figure.Percentage(then.Count(one => one.InNumerator) + due.Length, then.Length),
        };
    }

    /// <summary>Nobody can tell, and why.</summary>
    public static DueIndicator Unknown(Definition definition, string missing)
    {
        var unknown = Figure.NotAvailable(missing);
        return new DueIndicator(Catalogue.Get(definition.Indicator), definition.Timescale!, [])
        {
            Now = unknown,
            IfNone = unknown,
            IfAll = unknown,
            Missing = missing,
        };
    }

    // Who joins the cohort with the next month end may have been late for long. A weekend after the tenth working day
    // is still within ten working days.
    private static bool IsPast(Case one, Timescale timescale, MonthCases cases) =>
        one.DueOn < cases.Period.End
        && !(timescale.CountsWorkingDays
            && cases.Context.Calendar.WorkingDaysBetween(one.DueOn.Value, cases.Period.End) == 0);

    // A child may have an event in either month, and of what has a day of its own another one after a late one.
    private static (int, int, LocalDate?) KeyOf(Case one, Indicator indicator, Timescale timescale)
    {
        var day = timescale.Recurs ? null : one.DueOn;
        return indicator.Kind == Kind.Event ? (one.Origin.Table, one.Origin.Row, day) : (one.Child, 0, day);
    }

    private static ImmutableArray<DueCase> Listed(ImmutableArray<Case> due, LocalDate until, MonthCases cases) =>
    [
        .. due.Where(one => one.DueOn <= until)
            .Select(one => Named(one, cases))
            .OrderBy(each => each.DueOn)
            .ThenBy(each => each.ServiceArea, StringComparer.Ordinal)
            .ThenBy(each => each.Team, StringComparer.Ordinal)
            .ThenBy(each => cases.ChildIdOf(each.Case), StringComparer.Ordinal),
    ];

    private static DueCase Named(Case one, MonthCases cases)
    {
        var (area, team) = cases.Month.Groups.Of(one.Team);
        return new DueCase(one, one.DueOn!.Value, team, area);
    }
}
