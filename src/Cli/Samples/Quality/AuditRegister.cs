using NodaTime;
using NodaTime.Text;
using Reporting.Cli.Samples.Dirt;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>
/// The register as its monthly files tell it: the month's own audits, and again every earlier one of which something
/// has changed, under the same Audit ID.
/// </summary>
internal sealed class AuditRegister(IReadOnlyList<SampleAudit> audits, PlantedAudits truth, PlantedDirt planted)
{
    public const string ListName = "audits";
    public const string GradeRetyped = "grade-as-typed";
    public const string GradeUnknown = "grade-unknown";

    private const int RetypedPerThousand = 250;

    private readonly Dictionary<SampleAudit, string> told = [];

    /// <summary>The month's files by the name they have before their ending.</summary>
    public IEnumerable<(string File, Table Table)> FilesOf(YearMonth month, Dice dice)
    {
        var period = YearMonthPattern.Iso.Format(month);
        var day = new RegisterDay(month);
        var rows = audits.Where(audit => audit.Allocated.ToYearMonth() <= month && HasChanged(audit, day)).ToList();
        var own = rows.ToLookup(audit => HasOwnForm(audit, month));
        if (own[true].Any())
        {
            yield return ($"{ListName}-children-in-care-{period}",
                TableOf(RegisterForm.OfOneArea, own[true], day, period, dice.Fork()));
        }

        yield return ($"{ListName}-{period}", TableOf(RegisterForm.Full, own[false], day, period, dice.Fork()));
    }

    /// <summary>Some months, the forms of one service area come as a file of their own.</summary>
    private static bool HasOwnForm(SampleAudit audit, YearMonth month) =>
        month.Month % 3 == 2 && audit.Case.Team.ServiceArea == "Children in Care";

    private bool HasChanged(SampleAudit audit, RegisterDay day)
    {
        var now = string.Join('\u001f', RegisterForm.Full.Select(column => column.Value(audit, day).AsText()));
        if (told.GetValueOrDefault(audit) == now)
            return false;
        told[audit] = now;
        return true;
    }

    private Table TableOf(
        IReadOnlyList<RegisterColumn> form, IEnumerable<SampleAudit> shown, RegisterDay day, string period, Dice dice)
    {
        var rows = new List<Cell[]>();
        foreach (var audit in shown)
        {
            rows.Add([.. form.Select(column => Typed(column, column.Value(audit, day), period, dice))]);
            truth.Tell(audit, day);
            planted.Add(period, ListName, GradeUnknown, day.IsUsable(audit) ? 0 : 1);
        }

        Heading[] headings = [.. form.Select(column => new Heading(column.Heading, column.Kind))];
        return new DirtyTable(dice.Fork(), planted, period).Soil(new(ListName, null, headings, rows));
    }

    private Cell Typed(RegisterColumn column, Cell cell, string period, Dice dice)
    {
        if (!column.IsGrade || !dice.Chance(RetypedPerThousand) || GradeWords.Retyped(cell.Text, dice) is not { } typed)
            return cell;
        planted.Add(period, ListName, GradeRetyped);
        return Cell.Of(typed);
    }
}
