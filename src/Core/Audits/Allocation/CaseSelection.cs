using System.Collections.Immutable;

namespace Reporting.Audits.Allocation;

/// <summary>Why a case was drawn.</summary>
internal enum DrawReason
{
    /// <summary>Inadequate was confirmed and the case is due to be audited again.</summary>
    ReAudit,

    /// <summary>It is of the month's theme.</summary>
    Theme,

    /// <summary>Service area and plan type were owed a case.</summary>
    Balance,
}

/// <summary>A case that was drawn, before anybody is asked to audit it.</summary>
internal sealed record SelectedCase(FrameCase Case, DrawReason Reason);

/// <summary>Which cases a month's audits look at: re-audits first, then service areas, theme and plan types.</summary>
internal sealed class CaseSelection
{
    private readonly DrawRequest request;
    private readonly Dictionary<string, string> lotOf;
    private readonly Balance<string> areas;
    private readonly Balance<PlanKind> plans;
    private readonly Dictionary<string, int> teams = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SelectedCase> selected = [];
    private readonly SortedSet<string> exhausted = new(StringComparer.Ordinal);

    public CaseSelection(DrawRequest request)
    {
        this.request = request;
        var cases = request.Frame.Cases;
        var lots = request.Lots("case");
        lotOf = cases.ToDictionary(each => each.CaseId, each => lots.Of(each.CaseId), StringComparer.Ordinal);
        areas = new Balance<string>([.. cases.Select(each => each.ServiceArea)], request.Lots("service area"));
        plans = new Balance<PlanKind>([.. cases.Select(each => each.Plan)], request.Lots("plan"));
    }

    /// <summary>Service areas that were owed one more case and had none left to draw.</summary>
    public IEnumerable<string> Exhausted => exhausted;

    /// <summary>As many as there are managers; more only where more re-audits are due.</summary>
    public ImmutableArray<SelectedCase> Select()
    {
        foreach (var due in request.Frame.Cases.Where(request.History.IsReAuditDue).OrderBy(LotOf, Ordinal))
            Take(due, DrawReason.ReAudit);
        var open = request.Frame.Cases
            .Where(each => !request.History.IsBarred(each) && !request.History.IsReAuditDue(each))
            .GroupBy(each => each.ServiceArea, Ordinal)
            .ToDictionary(area => area.Key, area => area.OrderBy(LotOf, Ordinal).ToList(), Ordinal);
        while (selected.Count < request.Auditors.Length && open.Count > 0)
            TakeOne(open);
        return [.. selected];
    }

    private static StringComparer Ordinal => StringComparer.Ordinal;

    private void TakeOne(Dictionary<string, List<FrameCase>> open)
    {
        if (areas.Next(areas.Groups) is var owed && !open.ContainsKey(owed))
            exhausted.Add(owed);
        var area = AreaOf(open);
        var next = NextOf(open[area]);
        Take(next, IsOfTheme(next) ? DrawReason.Theme : DrawReason.Balance);
        open[area].Remove(next);
        if (open[area].Count == 0)
            open.Remove(area);
    }

    // A share is seldom a whole number of cases: which way it is rounded goes to where a manager of another team is
    // left to audit the case.
    private string AreaOf(Dictionary<string, List<FrameCase>> open)
    {
        var (owed, managers) = (areas.Next(open.Keys), request.Auditors.Length);
        if (open[owed].Exists(HasAuditorOfAnotherTeam) || !areas.HasShare(owed, managers))
            return owed;
        List<string> others =
        [
            .. open.Keys.Where(area =>
                areas.HasRoom(area, managers) && open[area].Exists(HasAuditorOfAnotherTeam)),
        ];
        return others.Count > 0 ? areas.Next(others) : owed;
    }

    private FrameCase NextOf(IReadOnlyList<FrameCase> open)
    {
        var candidates = Preferring(Preferring(open, HasAuditorOfAnotherTeam), IsOfTheme);
        var plan = plans.Next(candidates.Select(each => each.Plan));
        return candidates.First(each => each.Plan == plan);
    }

    private static IReadOnlyList<FrameCase> Preferring(IReadOnlyList<FrameCase> cases, Func<FrameCase, bool> holds)
    {
        List<FrameCase> preferred = [.. cases.Where(holds)];
        return preferred.Count > 0 ? preferred : cases;
    }

    private bool IsOfTheme(FrameCase each) => request.Theme.Told?.Holds(each) ?? false;

    // With one case a manager everybody can have one of another team exactly while no team's cases outnumber the
    // managers of other teams.
    private bool HasAuditorOfAnotherTeam(FrameCase each) => each.Team is null
        || teams.GetValueOrDefault(each.Team) < request.Auditors.Count(auditor => !auditor.IsOf(each.Team));

    private void Take(FrameCase each, DrawReason reason)
    {
        selected.Add(new SelectedCase(each, reason));
        areas.Add(each.ServiceArea);
        plans.Add(each.Plan);
        if (each.Team is { } team)
            teams[team] = teams.GetValueOrDefault(team) + 1;
    }

    private string LotOf(FrameCase each) => lotOf[each.CaseId];
}
