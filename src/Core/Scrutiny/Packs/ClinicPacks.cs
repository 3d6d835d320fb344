using Reporting.Checks;

namespace Reporting.Scrutiny.Packs;

/// <summary>One exempt workbook for each team and each service area. Source: scrutiny.md, Clinic packs.</summary>
internal static class ClinicPacks
{
    public const string Name = "clinic-packs";

    public const string NoGroupRule = "clinic-packs-none";

    /// <summary>A pack for each group of the scope: all of the month's, or a run's own.</summary>
    public static Paper Make(PaperScope scope)
    {
        if (scope.Groups.IsEmpty)
            return new Paper { Findings = [NoGroup(scope)] };
        var month = new PackMonth(scope);
        return new Paper
        {
            Exempt =
            [
                .. scope.Groups.Select(group =>
                    new ExemptPaper(group.Audience, ClinicPack.Of(month, group)) { Group = group.Name }),
            ],
        };
    }

    private static Finding NoGroup(PaperScope scope) => new(
        NoGroupRule,
        Severity.Note,
        $"No team or service area is known of {scope.Month.ToWords()}: no clinic pack was made. Send the month's lists "
        + "with Allocated Team, or the list teams.")
    {
        Period = scope.Month,
    };
}
