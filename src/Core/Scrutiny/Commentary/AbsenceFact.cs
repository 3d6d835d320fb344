using Reporting.Indicators;

namespace Reporting.Scrutiny.Commentary;

/// <summary>A month without a figure after months with one: a reader would look for it.</summary>
internal static class AbsenceFact
{
    public static string? Of(ComparableMonths months)
    {
        var figure = months.Latest.Figure;
        if (figure.Absence is Absence.None or Absence.Suppressed || months.Cells.All(cell => cell.Shown is null))
            return null;
        var month = months.Latest.Month.ToWords();
        if (figure.Absence == Absence.NotApplicable)
            return $"There was nothing to take a percentage of in {month} [z].";
        return figure.Note is { Length: > 0 } note
            ? $"Not available for {month} [x]: {note.TrimEnd('.')}."
            : $"Not available for {month} [x].";
    }
}
